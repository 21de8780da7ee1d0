// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// VARIANTs of the code under test, held against those of the fake, which were written apart.
#include "platform/windows/native/variantvalue.h"

#include "tests/platform/windows/support/fakevariant.h"
#include "tests/platform/windows/support/hostiletexts.h"
#include "tests/platform/windows/wmi/everything.h"
#include "tests/support/testmain.h"

using namespace Platform::Windows;
using namespace TestSupport;

class TestVariantValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueIsPutAndRead_data();
    void everyValueIsPutAndRead();
    void hostileTextIsPutAndRead_data();
    void hostileTextIsPutAndRead();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void whatIsOfAnotherTypeIsReadAsNull_data();
    void whatIsOfAnotherTypeIsReadAsNull();
    void numbersInOtherWidthsAreRead();
};

namespace {

WmiTypeDefinition typeOf(const QString &property)
{
    return everythingSchema().find(QStringLiteral("Test_Everything"))->properties[property];
}

void checkBothWays(const WmiValue &value, const WmiTypeDefinition &type)
{
    const WmiProperty expected{type.type, type.isArray, value};
    UniqueVariant given;
    giveVariant(value, type, given.get());
    QVERIFY(propertyFrom(given.value(), cimTypeNumber(type)) == expected);
    UniqueVariant put;
    QVERIFY(putValue(value, cimTypeNumber(type), put));
    QVERIFY(takeVariant(put.value(), type) == value);
}

} // namespace

void TestVariantValue::everyValueIsPutAndRead_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<WmiValue>("value");
    for (const QString &variant :
         {QStringLiteral("least"), QStringLiteral("most"), QStringLiteral("plain")}) {
        const auto values = everythingValues(variant);
        for (auto it = values.begin(); it != values.end(); ++it) {
            QTest::newRow(qPrintable(it.key() + u' ' + variant)) << it.key() << *it;
            if (variant == QLatin1String("least"))
                QTest::newRow(qPrintable(it.key() + QStringLiteral(" NULL")))
                    << it.key() << WmiValue();
        }
    }
}

void TestVariantValue::everyValueIsPutAndRead()
{
    QFETCH(QString, property);
    QFETCH(WmiValue, value);
    checkBothWays(value, typeOf(property));
}

void TestVariantValue::hostileTextIsPutAndRead_data()
{
    QTest::addColumn<QString>("text");
    for (const HostileText &row : hostileTexts() + forbiddenTexts())
        QTest::newRow(row.name) << row.text;
}

void TestVariantValue::hostileTextIsPutAndRead()
{
    QFETCH(QString, text);
    checkBothWays(text, {CimType::String, false});
    checkBothWays(QStringList{text, text}, {CimType::String, true});
}

void TestVariantValue::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<WmiValue>("value");
    const auto row = [](const char *property, const WmiValue &value) {
        QTest::addRow("%s %zu", property, value.index()) << QString::fromLatin1(property) << value;
    };
    row("A_uint8", qint64(256));
    row("A_uint8s", QList<qint64>{1, -1});
    row("A_sint8", qint64(-129));
    row("A_uint16", qint64(-1));
    row("A_uint16", QStringLiteral("1"));
    row("A_sint16", qint64(32768));
    row("A_uint32", qint64(4294967296));
    row("A_sint32", qint64(2147483648));
    row("A_uint64", qint64(-1));
    row("A_sint64", quint64(1));
    row("A_boolean", qint64(1));
    row("A_string", qint64(1));
    row("A_strings", QStringLiteral("x"));
    row("A_string", QStringList(QStringLiteral("x")));
    row("A_real64", qint64(1));
}

void TestVariantValue::whatDoesNotFitIsRefused()
{
    QFETCH(QString, property);
    QFETCH(WmiValue, value);
    UniqueVariant variant;
    QVERIFY(!putValue(value, cimTypeNumber(typeOf(property)), variant));
}

void TestVariantValue::whatIsOfAnotherTypeIsReadAsNull_data()
{
    QTest::addColumn<QString>("property");
    for (const char *property : {"A_boolean", "A_uint16", "A_uint64", "A_real64", "A_uint16s"})
        QTest::newRow(property) << QString::fromLatin1(property);
}

void TestVariantValue::whatIsOfAnotherTypeIsReadAsNull()
{
    QFETCH(QString, property);
    UniqueVariant variant;
    giveVariant(QStringLiteral("no number"), {CimType::String, false}, variant.get());
    const WmiProperty read = propertyFrom(variant.value(), cimTypeNumber(typeOf(property)));
    QVERIFY(std::holds_alternative<std::monostate>(read.value));
}

void TestVariantValue::numbersInOtherWidthsAreRead()
{
    UniqueVariant variant;
    V_VT(variant.get()) = VT_I2;
    V_I2(variant.get()) = -1;
    QVERIFY(propertyFrom(variant.value(), cimTypeNumber({CimType::UInt16})).value ==
            WmiValue(qint64(65535)));
    V_VT(variant.get()) = VT_UI4;
    V_UI4(variant.get()) = 0xFFFFFFFF;
    QVERIFY(propertyFrom(variant.value(), cimTypeNumber({CimType::UInt32})).value ==
            WmiValue(qint64(4294967295)));
}

SETUP_TEST_MAIN(TestVariantValue)
#include "tst_variantvalue.moc"
