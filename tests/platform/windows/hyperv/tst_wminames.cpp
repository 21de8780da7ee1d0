// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/wminames.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Platform::Windows;

namespace {

/// The oldest build on which the product runs, and what the schema of a real host calls types.
constexpr int OldestBuild = 17763;

const QMap<CimType, QString> TypeNames{
    {CimType::Boolean, QStringLiteral("boolean")}, {CimType::UInt8, QStringLiteral("uint8")},
    {CimType::UInt16, QStringLiteral("uint16")},   {CimType::UInt32, QStringLiteral("uint32")},
    {CimType::UInt64, QStringLiteral("uint64")},   {CimType::String, QStringLiteral("string")},
};

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject readSchema()
{
    return QJsonDocument::fromJson(
               contentOf(QStringLiteral(PROJECT_DIR
                                        "/tests/platform/windows/data/hyperv-wmi-schema.json")))
        .object();
}

bool existsOn(const QJsonObject &entry, int build)
{
    const int first = entry.value(QLatin1String("first_build")).toString().toInt();
    const QJsonValue last = entry.value(QLatin1String("last_build"));
    return !entry.isEmpty() && first <= build &&
           (last.isUndefined() || build <= last.toString().toInt());
}

/// The text of a source without its comments.
QString withoutComments(QString text)
{
    static const QRegularExpression Comment(QStringLiteral("(?m)^\\s*//.*$|\\s//[^\"\n]*$"));
    return text.remove(Comment);
}

/// All string literals of a source.
QStringList literalsIn(const QString &text)
{
    static const QRegularExpression Literal(QStringLiteral("\"((?:[^\"\\\\\n]|\\\\.)*)\""));
    QStringList literals;
    for (auto found = Literal.globalMatch(text); found.hasNext();)
        literals << found.next().captured(1);
    return literals;
}

} // namespace

class TestWmiNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_schema = readSchema();
        QVERIFY(!m_schema.isEmpty());
        for (const QJsonValue build : m_schema.value(QLatin1String("builds")).toArray())
            m_builds << build.toString().toInt();
    }

    void existsOnEveryBuildFromItsFirstOn_data()
    {
        QTest::addColumn<int>("id");
        for (const WmiName &row : wmiNames())
            QTest::newRow(qPrintable(row.owner + QLatin1Char('.') + row.name)) << int(row.id);
    }
    void existsOnEveryBuildFromItsFirstOn()
    {
        QFETCH(int, id);
        const WmiName &row = wmiRow(Wmi(id));
        for (const int build : m_builds) {
            const QJsonObject entry = entryOf(row, build);
            const bool exists =
                row.kind == WmiNameKind::InParameter || row.kind == WmiNameKind::OutParameter
                    ? !entry.isEmpty()
                    : existsOn(entry, build);
            QVERIFY2(exists == (build >= row.firstBuild), qPrintable(QString::number(build)));
        }
        QVERIFY(row.firstBuild <= OldestBuild); // what is newer needs a look before it is used
    }

    void hasTheTypeOfTheSchema_data() { existsOnEveryBuildFromItsFirstOn_data(); }
    void hasTheTypeOfTheSchema()
    {
        QFETCH(int, id);
        const WmiName &row = wmiRow(Wmi(id));
        if (row.kind == WmiNameKind::Class || row.kind == WmiNameKind::Method)
            return;
        const QJsonObject entry = entryOf(row, OldestBuild);
        QCOMPARE(row.isArray, entry.value(QLatin1String("array")).toBool());
        QCOMPARE(row.type == CimType::Reference, entry.value(QLatin1String("ref")).toBool());
        if (row.type != CimType::Reference)
            QCOMPARE(TypeNames.value(row.type), entry.value(QLatin1String("type")).toString());
        const QString direction = entry.value(QLatin1String("direction")).toString();
        if (row.kind == WmiNameKind::InParameter)
            QCOMPARE(direction, QStringLiteral("IN"));
        if (row.kind == WmiNameKind::OutParameter)
            QCOMPARE(direction, QStringLiteral("OUT"));
    }

    /// The methods name their jobs as one row says for all of them.
    void namesJobsAlike()
    {
        for (const WmiName &row : wmiNames()) {
            if (row.kind != WmiNameKind::Method)
                continue;
            for (const QJsonValue parameter : parametersOf(row.owner, row.name, OldestBuild)) {
                const QJsonObject entry = parameter.toObject();
                if (entry.value(QLatin1String("type")) == QLatin1String("CIM_ConcreteJob"))
                    QCOMPARE(entry.value(QLatin1String("name")).toString(),
                             wmiName(Wmi::JobReference));
            }
        }
    }

    /// All settings have the same key.
    void namesKeysAlike()
    {
        for (const Wmi key : {Wmi::MemoryInstanceId, Wmi::ProcessorInstanceId,
                              Wmi::PciSettingsInstanceId, Wmi::PartitionSettingsInstanceId})
            QCOMPARE(wmiName(key), wmiName(Wmi::SystemInstanceId));
        QCOMPARE(wmiName(Wmi::PartitionSettingsHostResource),
                 wmiName(Wmi::PciSettingsHostResource));
    }

    void standsNowhereElse()
    {
        QSet<QString> names;
        for (const WmiName &row : wmiNames())
            names << row.name;
        QDirIterator files(QStringLiteral(PROJECT_DIR "/platform/windows"),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            const QString file = files.next();
            if (file.contains(QLatin1String("/wminames.")))
                continue;
            ++count;
            const bool isOfHyperV = file.contains(QLatin1String("/hyperv/"));
            const QString text = withoutComments(QString::fromUtf8(contentOf(file)));
            for (const QString &literal : literalsIn(text)) {
                const bool isForeign =
                    literal.contains(QLatin1String("Msvm_")) && !isEvidence(file, literal);
                QVERIFY2(!isForeign && !(isOfHyperV && names.contains(literal)),
                         qPrintable(file + QStringLiteral(": ") + literal));
            }
        }
        QVERIFY(count > 20);
    }

private:
    /// Words of evidence and of comments outside of the part that talks to Hyper-V.
    static bool isEvidence(const QString &file, const QString &literal)
    {
        static const QRegularExpression Source(QStringLiteral("^Msvm_\\w+\\.\\w+$"));
        return !file.contains(QLatin1String("/hyperv/")) && Source.match(literal).hasMatch();
    }

    QJsonObject classOf(const QString &name) const
    {
        return m_schema.value(QLatin1String("classes")).toObject().value(name).toObject();
    }

    /// What the class, or one that it comes from, says of a property or method on this build.
    QJsonObject inherited(QString className, const char *members, const QString &name,
                          int build) const
    {
        while (!className.isEmpty()) {
            const QJsonObject type = classOf(className);
            const QJsonObject entry =
                type.value(QLatin1String(members)).toObject().value(name).toObject();
            if (existsOn(entry, build))
                return entry;
            className = type.value(QLatin1String("superclass")).toString();
        }
        return {};
    }

    QJsonArray parametersOf(const QString &className, const QString &method, int build) const
    {
        return inherited(className, "methods", method, build)
            .value(QLatin1String("parameters"))
            .toArray();
    }

    QJsonObject entryOf(const WmiName &row, int build) const
    {
        const QString owner = row.owner;
        const QString className = owner.section(QLatin1Char('.'), 0, 0);
        if (row.kind == WmiNameKind::Class)
            return classOf(row.name);
        if (!existsOn(classOf(className), build))
            return {};
        if (row.kind == WmiNameKind::Property)
            return inherited(className, "properties", row.name, build);
        if (row.kind == WmiNameKind::Method)
            return inherited(className, "methods", row.name, build);
        const QString method = owner.section(QLatin1Char('.'), 1);
        for (const QJsonValue parameter : parametersOf(className, method, build)) {
            if (parameter.toObject().value(QLatin1String("name")) == row.name)
                return parameter.toObject();
        }
        return {};
    }

    QJsonObject m_schema;
    QList<int> m_builds;
};

SETUP_TEST_MAIN(TestWmiNames)
#include "tst_wminames.moc"
