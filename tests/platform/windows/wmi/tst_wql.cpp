// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/wmi/wql.h"

#include "tests/platform/windows/support/fakewmiconnection.h"
#include "tests/platform/windows/support/hostiletexts.h"
#include "tests/support/testmain.h"

using namespace Platform::Windows;
using namespace TestSupport;

namespace {

constexpr QLatin1String Computer("Msvm_ComputerSystem");
constexpr QLatin1String Name("Name");
constexpr QLatin1String Label("ElementName");

/// VMs of these labels; their names are "vm0", "vm1" and so on.
std::shared_ptr<FakeWmiRepository> machineWith(const QStringList &labels)
{
    auto repository = std::make_shared<FakeWmiRepository>(WmiSchema::hyperV(22621));
    for (const QString &label : labels)
        repository->add(Computer, {{QStringLiteral("Name"),
                                    QStringLiteral("vm%1").arg(repository->all(Computer).size())},
                                   {QStringLiteral("ElementName"), label}});
    return repository;
}

QStringList namesFrom(const std::shared_ptr<FakeWmiRepository> &repository, const WqlSelect &select)
{
    FakeWmiConnection connection(repository);
    const auto rows = selectFrom(connection, select, {});
    QStringList names;
    for (const WmiObject &row : rows.value_or(QList<WmiObject>()))
        names << row.value<QString>(Name).value_or(QString());
    return rows ? names : QStringList(rows.error().detail);
}

} // namespace

class TestWql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditionsAreWritten_data();
    void conditionsAreWritten();
    void hostileTextFindsOnlyItself_data();
    void hostileTextFindsOnlyItself();
    void hostilePrefixesFindOnlyWhatBeginsWithThem_data();
    void hostilePrefixesFindOnlyWhatBeginsWithThem();
    void caseDoesNotMatter();
    void anErrorComesThrough();
};

void TestWql::conditionsAreWritten_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const WqlSelect &select, const char *expected) {
        QTest::newRow(name) << select.text() << QString::fromLatin1(expected);
    };
    row("none", WqlSelect(Computer), "SELECT * FROM Msvm_ComputerSystem");
    row("columns", WqlSelect(Computer).columns({Name, Label}),
        "SELECT Name, ElementName FROM Msvm_ComputerSystem");
    row("text", WqlSelect(Computer).whereText(Name, QStringLiteral("a'b\\c")),
        "SELECT * FROM Msvm_ComputerSystem WHERE Name = 'a\\'b\\\\c'");
    row("start of a text", WqlSelect(Computer).whereTextStartsWith(Name, QStringLiteral("a\\[%_")),
        "SELECT * FROM Msvm_ComputerSystem WHERE Name LIKE 'a\\\\[[][%][_]%'");
    row("number and flag",
        WqlSelect(Computer).whereNumber(Name, -5).whereFlag(Label, true).whereFlag(Label, false),
        "SELECT * FROM Msvm_ComputerSystem WHERE Name = -5 AND ElementName = TRUE AND "
        "ElementName = FALSE");
    row("line feed", WqlSelect(Computer).whereText(Name, QStringLiteral("a\n%")),
        "SELECT * FROM Msvm_ComputerSystem WHERE Name LIKE 'a_[%]'");
}

void TestWql::conditionsAreWritten()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);
    QCOMPARE(written, expected);
}

void TestWql::hostileTextFindsOnlyItself_data()
{
    QTest::addColumn<QString>("text");
    for (const HostileText &row : hostileTexts() + forbiddenTexts())
        QTest::newRow(row.name) << row.text;
}

void TestWql::hostileTextFindsOnlyItself()
{
    QFETCH(QString, text);
    // The third differs in its control characters only.
    QString blurred = text;
    for (QChar &letter : blurred)
        letter = letter < u' ' ? QChar(u'~') : letter;
    QStringList labels = {QStringLiteral("other"), text, text + u'x', u'x' + text};
    if (blurred != text)
        labels << blurred;
    const auto repository = machineWith(labels);
    QCOMPARE(namesFrom(repository, WqlSelect(Computer).whereText(Label, text)),
             QStringList(QStringLiteral("vm1")));
    QCOMPARE(repository->violations(), QStringList());
}

void TestWql::hostilePrefixesFindOnlyWhatBeginsWithThem_data()
{
    hostileTextFindsOnlyItself_data();
}

void TestWql::hostilePrefixesFindOnlyWhatBeginsWithThem()
{
    QFETCH(QString, text);
    const QString prefix = u'<' + text + u'\\';
    const auto repository = machineWith({QStringLiteral("other"), prefix + QStringLiteral("tail"),
                                         prefix, u'x' + prefix, prefix.chopped(1) + u'/'});
    QCOMPARE(namesFrom(repository, WqlSelect(Computer).whereTextStartsWith(Label, prefix)),
             (QStringList{QStringLiteral("vm1"), QStringLiteral("vm2")}));
    QCOMPARE(repository->violations(), QStringList());
}

void TestWql::caseDoesNotMatter()
{
    const auto repository = machineWith({QStringLiteral("GPU\u00C4")});
    for (const QString &text : {QStringLiteral("gpu\u00E4"), QStringLiteral("Gpu\u00C4")})
        QCOMPARE(namesFrom(repository, WqlSelect(Computer).whereText(Label, text)).size(), 1);
}

void TestWql::anErrorComesThrough()
{
    FakeWmiConnection connection(machineWith({}));
    const auto rows = selectFrom(connection, WqlSelect(QLatin1String("Msvm_Nothing")), {});
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, Platform::ErrorCode::NotSupported);
}

SETUP_TEST_MAIN(TestWql)
#include "tst_wql.moc"
