// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/wmi/cimxml.h"

#include "tests/platform/windows/support/cimxmlreader.h"
#include "tests/platform/windows/support/hostiletexts.h"
#include "tests/support/testmain.h"

#include <limits>

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

WmiObject instanceWith(const WmiProperty &property)
{
    return {QStringLiteral("Msvm_PciExpressSettingData"), {}, {{QStringLiteral("P"), property}}};
}

} // namespace

class TestCimXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInstanceIsWritten();
    void everyTypeComesBack_data();
    void everyTypeComesBack();
    void hostileTextComesBackUnharmed_data();
    void hostileTextComesBackUnharmed();
    void textThatXmlCannotCarryIsRefused_data();
    void textThatXmlCannotCarryIsRefused();
    void referencesAreRefused();
    void theReaderIsStrict_data();
    void theReaderIsStrict();
};

void TestCimXml::anInstanceIsWritten()
{
    const WmiObject instance{QStringLiteral("Msvm_PciExpressSettingData"),
                             QStringLiteral("\\\\HOST\\root:X"),
                             {{QStringLiteral("HostResource"),
                               {CimType::String, true, QStringList{QStringLiteral("<a>"), {}}}},
                              {QStringLiteral("InstanceID"), {CimType::String, false, {}}},
                              {QStringLiteral("TargetVtl"), {CimType::UInt8, false, qint64(2)}}}};
    const auto xml = cimXml(instance);
    QVERIFY(xml);
    QCOMPARE(*xml, QStringLiteral(
                       "<INSTANCE CLASSNAME=\"Msvm_PciExpressSettingData\">"
                       "<PROPERTY.ARRAY NAME=\"HostResource\" TYPE=\"string\"><VALUE.ARRAY>"
                       "<VALUE>&lt;a&gt;</VALUE><VALUE></VALUE></VALUE.ARRAY></PROPERTY.ARRAY>"
                       "<PROPERTY NAME=\"InstanceID\" TYPE=\"string\"></PROPERTY>"
                       "<PROPERTY NAME=\"TargetVtl\" TYPE=\"uint8\"><VALUE>2</VALUE></PROPERTY>"
                       "</INSTANCE>"));
}

void TestCimXml::everyTypeComesBack_data()
{
    QTest::addColumn<WmiProperty>("property");
    const auto row = [](const char *name, CimType type, const WmiValue &value) {
        const bool isArray = std::holds_alternative<QStringList>(value) ||
                             std::holds_alternative<QList<qint64>>(value) ||
                             std::holds_alternative<QList<quint64>>(value) ||
                             std::holds_alternative<QList<bool>>(value);
        QTest::newRow(name) << WmiProperty{type, isArray, value};
    };
    row("true", CimType::Boolean, true);
    row("false", CimType::Boolean, false);
    row("sint8", CimType::SInt8, qint64(-128));
    row("uint8", CimType::UInt8, qint64(255));
    row("sint16", CimType::SInt16, qint64(-32768));
    row("uint16", CimType::UInt16, qint64(65535));
    row("sint32", CimType::SInt32, qint64(std::numeric_limits<qint32>::min()));
    row("uint32", CimType::UInt32, qint64(4294967295));
    row("sint64", CimType::SInt64, std::numeric_limits<qint64>::min());
    row("uint64", CimType::UInt64, std::numeric_limits<quint64>::max());
    row("real64", CimType::Real64, 0.1);
    row("datetime", CimType::DateTime, QStringLiteral("00000000000005.000000:000"));
    row("NULL", CimType::UInt64, {});
    row("flags", CimType::Boolean, QList<bool>{true, false});
    row("numbers", CimType::UInt16, QList<qint64>{1, 2});
    row("unsigned numbers", CimType::UInt64, QList<quint64>{0, ~0ull});
    row("no texts", CimType::String, QStringList());
    QTest::newRow("NULL array") << WmiProperty{CimType::String, true, {}};
}

void TestCimXml::everyTypeComesBack()
{
    QFETCH(WmiProperty, property);
    const WmiObject instance = instanceWith(property);
    const auto xml = cimXml(instance);
    QVERIFY(xml);
    const auto read = readCimXml(*xml);
    QVERIFY2(read, qPrintable(*xml));
    QVERIFY2(*read == instance, qPrintable(*xml));
}

void TestCimXml::hostileTextComesBackUnharmed_data()
{
    QTest::addColumn<QString>("text");
    for (const HostileText &row : hostileTexts())
        QTest::newRow(row.name) << row.text;
}

void TestCimXml::hostileTextComesBackUnharmed()
{
    QFETCH(QString, text);
    for (const WmiProperty &property :
         {WmiProperty{CimType::String, false, text},
          WmiProperty{CimType::String, true, QStringList{text, QStringLiteral("x"), text}}}) {
        const auto xml = cimXml(instanceWith(property));
        QVERIFY(xml);
        const auto read = readCimXml(*xml);
        QVERIFY2(read, qPrintable(*xml));
        QVERIFY2(*read == instanceWith(property), qPrintable(*xml));
    }
}

void TestCimXml::textThatXmlCannotCarryIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const HostileText &row : forbiddenTexts())
        QTest::newRow(row.name) << row.text;
}

void TestCimXml::textThatXmlCannotCarryIsRefused()
{
    QFETCH(QString, text);
    for (const WmiProperty &property : {WmiProperty{CimType::String, false, text},
                                        WmiProperty{CimType::String, true, QStringList{text}}}) {
        const auto xml = cimXml(instanceWith(property));
        QVERIFY(!xml);
        QCOMPARE(xml.error().code, ErrorCode::InvalidArgument);
        QVERIFY(xml.error().detail.startsWith(QStringLiteral("Msvm_PciExpressSettingData.P")));
    }
}

void TestCimXml::referencesAreRefused()
{
    const auto xml = cimXml(instanceWith({CimType::Reference, false, QStringLiteral("A.B=1")}));
    QVERIFY(!xml);
    QCOMPARE(xml.error().code, ErrorCode::NotSupported);
}

void TestCimXml::theReaderIsStrict_data()
{
    QTest::addColumn<QString>("xml");
    const auto row = [](const char *name, const char *inner) {
        QTest::newRow(name) << QStringLiteral("<INSTANCE CLASSNAME=\"A\">%1</INSTANCE>")
                                   .arg(QString::fromLatin1(inner));
    };
    QTest::newRow("no instance") << QStringLiteral("<CLASS NAME=\"A\"></CLASS>");
    QTest::newRow("no class name") << QStringLiteral("<INSTANCE></INSTANCE>");
    QTest::newRow("two instances") << QStringLiteral("<INSTANCE CLASSNAME=\"A\"/><INSTANCE/>");
    QTest::newRow("MOF") << QStringLiteral("instance of A { };");
    row("text between", "x");
    row("not closed", "<PROPERTY NAME=\"P\" TYPE=\"string\">");
    row("no type", "<PROPERTY NAME=\"P\"><VALUE>x</VALUE></PROPERTY>");
    row("unknown type", "<PROPERTY NAME=\"P\" TYPE=\"word\"><VALUE>x</VALUE></PROPERTY>");
    row("one name twice", "<PROPERTY NAME=\"P\" TYPE=\"string\"/><PROPERTY NAME=\"P\" "
                          "TYPE=\"string\"/>");
    row("no number", "<PROPERTY NAME=\"P\" TYPE=\"uint8\"><VALUE>x</VALUE></PROPERTY>");
    row("number too large", "<PROPERTY NAME=\"P\" TYPE=\"uint8\"><VALUE>256</VALUE></PROPERTY>");
    row("flag in words", "<PROPERTY NAME=\"P\" TYPE=\"boolean\"><VALUE>yes</VALUE></PROPERTY>");
    row("two values", "<PROPERTY NAME=\"P\" TYPE=\"string\"><VALUE/><VALUE/></PROPERTY>");
    row("array in a scalar", "<PROPERTY NAME=\"P\" TYPE=\"string\"><VALUE.ARRAY/></PROPERTY>");
    row("scalar in an array",
        "<PROPERTY.ARRAY NAME=\"P\" TYPE=\"string\"><VALUE/></PROPERTY.ARRAY>");
    row("element in a value",
        "<PROPERTY NAME=\"P\" TYPE=\"string\"><VALUE><B/></VALUE></PROPERTY>");
}

void TestCimXml::theReaderIsStrict()
{
    QFETCH(QString, xml);
    QVERIFY(!readCimXml(xml));
}

SETUP_TEST_MAIN(TestCimXml)
#include "tst_cimxml.moc"
