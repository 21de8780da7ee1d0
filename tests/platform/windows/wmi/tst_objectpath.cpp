// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/wmi/objectpath.h"

#include "tests/platform/windows/support/hostiletexts.h"
#include "tests/support/testmain.h"

using namespace Platform::Windows;

class TestObjectPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathFallsIntoItsParts();
    void everyFormIsRead_data();
    void everyFormIsRead();
    void whatIsNoPathIsRefused_data();
    void whatIsNoPathIsRefused();
    void hostileKeysComeBackUnharmed_data();
    void hostileKeysComeBackUnharmed();
    void oneObjectHasOneIdentity_data();
    void oneObjectHasOneIdentity();
};

void TestObjectPath::aPathFallsIntoItsParts()
{
    const auto path = WmiObjectPath::parse(
        u"\\\\HOST\\root\\virtualization\\v2:Msvm_PciExpress.CreationClassName=\"Msvm_PciExpress\","
        u"DeviceID=\"Microsoft:A\\\\PCIP\\\\VEN_10DE&\\\"X\\\"\",Number=-7,Flag=TRUE");
    QVERIFY(path);
    QCOMPARE(path->server, QStringLiteral("HOST"));
    QCOMPARE(path->wmiNamespace, QStringLiteral("root\\virtualization\\v2"));
    QCOMPARE(path->className, QStringLiteral("Msvm_PciExpress"));
    QCOMPARE(path->key(u"deviceid"), QStringLiteral("Microsoft:A\\PCIP\\VEN_10DE&\"X\""));
    QCOMPARE(path->key(u"Number"), QStringLiteral("-7"));
    QVERIFY(!path->keys[3].isText);
    QVERIFY(!path->key(u"Missing"));
    QVERIFY(!path->isClass());
}

void TestObjectPath::everyFormIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const QString &text, const QString &written = {}) {
        QTest::newRow(name) << text << (written.isNull() ? text : written);
    };
    row("class", QStringLiteral("Msvm_ComputerSystem"));
    row("class with its place", QStringLiteral("\\\\.\\root\\cimv2:Win32_Service"));
    row("namespace without a server", QStringLiteral("root\\cimv2:Win32_Service"));
    row("forward slashes", QStringLiteral("//HOST/root/cimv2:A.B=1"),
        QStringLiteral("\\\\HOST\\root\\cimv2:A.B=1"));
    row("singleton", QStringLiteral("Win32_OperatingSystem=@"));
    row("nameless key", QStringLiteral("Win32_Service=\"vmms\""));
    row("single quotes", QStringLiteral("Win32_Service.Name='vm\"ms'"),
        QStringLiteral("Win32_Service.Name=\"vm\\\"ms\""));
    row("colon and comma in a key", QStringLiteral("A.B=\"x:y,z=w\",C=\"\""));
}

void TestObjectPath::everyFormIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto path = WmiObjectPath::parse(text);
    QVERIFY(path);
    QCOMPARE(path->text(), written);
}

void TestObjectPath::whatIsNoPathIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             ":",
                             "\\\\",
                             "\\\\HOST",
                             "\\\\HOST\\root",
                             "\\\\HOST\\root\\cimv2:",
                             "A.",
                             "A.B",
                             "A.B=",
                             "A.B=\"",
                             "A.B=\"x",
                             "A.B=\"x\\",
                             "A.B=\"x\"y",
                             "A.B=\"x\",",
                             "A.B=1,C",
                             "A=@x",
                             "A B",
                             "A.B=\"x\" ",
                             "\\\\HOST\\:A",
                             "A.=\"x\""})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestObjectPath::whatIsNoPathIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!WmiObjectPath::parse(text));
    QVERIFY(objectIdentity(text).isEmpty());
    QVERIFY(!isSameObject(text, text));
}

void TestObjectPath::hostileKeysComeBackUnharmed_data()
{
    QTest::addColumn<QString>("value");
    for (const auto &row : TestSupport::hostileTexts() + TestSupport::forbiddenTexts())
        QTest::newRow(row.name) << row.text;
}

void TestObjectPath::hostileKeysComeBackUnharmed()
{
    QFETCH(QString, value);
    const WmiObjectPath path{
        QStringLiteral("HOST"),
        QStringLiteral("root\\virtualization\\v2"),
        QStringLiteral("Msvm_ComputerSystem"),
        {{QStringLiteral("CreationClassName"), value}, {QStringLiteral("Name"), value + value}}};
    const auto read = WmiObjectPath::parse(path.text());
    QVERIFY(read);
    QVERIFY(*read == path);
    // A path is itself a key in associations.
    const WmiObjectPath outer{{},
                              {},
                              QStringLiteral("Msvm_SettingsDefineState"),
                              {{QStringLiteral("ManagedElement"), path.text()}}};
    QCOMPARE(WmiObjectPath::parse(outer.text())->key(u"ManagedElement"), path.text());
}

void TestObjectPath::oneObjectHasOneIdentity_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, const char *left, const char *right, bool isSame) {
        QTest::newRow(name) << QString::fromLatin1(left) << QString::fromLatin1(right) << isSame;
    };
    row("whole and relative", "\\\\HOST\\root\\v2:A.B=\"x\"", "A.B=\"x\"", true);
    row("other order of keys", "A.B=\"x\",C=\"y\"", "A.C=\"y\",B=\"x\"", true);
    row("other case", "A.B=\"Guid\"", "a.b=\"gUID\"", true);
    row("other quotes", "A.B=\"x\"", "A.B='x'", true);
    row("other key", "A.B=\"x\"", "A.B=\"y\"", false);
    row("other class", "A.B=\"x\"", "C.B=\"x\"", false);
    row("a number and a text", "A.B=1", "A.B=\"1\"", false);
    row("escaped backslash", "A.B=\"x\\\\y\"", "A.B=\"xy\"", false);
}

void TestObjectPath::oneObjectHasOneIdentity()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, isSame);
    QCOMPARE(isSameObject(left, right), isSame);
    QCOMPARE(isSameObject(right, left), isSame);
}

SETUP_TEST_MAIN(TestObjectPath)
#include "tst_objectpath.moc"
