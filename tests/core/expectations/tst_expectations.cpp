// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// Every shipped host profile against the table of what the documents and reports say about it.
#include "platform/hostprofile.h"
#include "platform/jsontext.h"
#include "tests/core/expectations/expectation.h"
#include "tests/support/testmain.h"
#include "wizard/core/requirement.h"

#include <QDir>
#include <QFile>

using namespace Platform;
using namespace TestSupport;

namespace {

const QString ProfileFolder = QStringLiteral(PROJECT_DIR "/resources/hostprofiles");
const QString TableFile = QStringLiteral(PROJECT_DIR "/tests/core/expectations/expectations.json");
const Core::AcceptedLicences AllLicences{QStringLiteral("nvidia"), QStringLiteral("eflow")};

QStringList profileNames()
{
    QStringList names =
        QDir(ProfileFolder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(qstrlen(".json"));
    return names;
}

QString fileOf(const QString &profile)
{
    return ProfileFolder + QLatin1Char('/') + profile + QStringLiteral(".json");
}

} // namespace

class TestExpectations : public QObject
{
    Q_OBJECT

private:
    QJsonObject m_table;

private Q_SLOTS:
    void initTestCase()
    {
        const auto table = readJsonFile(TableFile).and_then(parseJsonObject);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().detail));
        m_table = *table;
        QVERIFY(profileNames().size() >= 40);
    }

    void everyExpectationHasAProfile()
    {
        const QStringList names = profileNames();
        for (const QString &name : m_table.keys())
            QVERIFY2(names.contains(name),
                     qPrintable(QStringLiteral("no profile %1.json").arg(name)));
    }

    void everyRequirementIsExpectedSomewhere()
    {
        QStringList texts;
        for (const QJsonValue &value : std::as_const(m_table)) {
            const Expectation expectation = expectationFromJson(value.toObject());
            for (const PathExpectation &path : expectation.paths)
                texts += path.because;
            for (const RequirementExpectation &requirement : expectation.requirements)
                texts << requirement.requirement;
        }
        for (const Core::Requirement &requirement : Core::requirements())
            QVERIFY2(texts.contains(requirement.id), requirement.id.data());
    }

    void profileIsCanonicalAndNamesItsSource_data() { addProfiles(); }
    void profileIsCanonicalAndNamesItsSource()
    {
        QFETCH(QString, profile);
        const auto bytes = readJsonFile(fileOf(profile));
        QVERIFY(bytes);
        const auto parsed = parseHostProfile(*bytes);
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().detail));
        QCOMPARE(hostProfileJson(*parsed), *bytes);
        QVERIFY(!parsed->name.isEmpty() && !parsed->source.isEmpty() && !parsed->note.isEmpty());
    }

    void assessmentAgrees_data() { addProfiles(); }
    void assessmentAgrees()
    {
        QFETCH(QString, profile);
        QVERIFY2(m_table.contains(profile), "the table has no expectation for this profile");
        const auto parsed = loadHostProfile(fileOf(profile));
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().detail));
        const Core::Assessment assessment = Core::assess(parsed->facts, AllLicences);
        const Expectation expectation = expectationFromJson(m_table.value(profile).toObject());
        const QStringList found = differences(expectation, parsed->facts, assessment);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral("\n  "))));
    }

private:
    void addProfiles()
    {
        QTest::addColumn<QString>("profile");
        for (const QString &name : profileNames())
            QTest::newRow(qPrintable(name)) << name;
    }
};

SETUP_TEST_MAIN(TestExpectations)
#include "tst_expectations.moc"
