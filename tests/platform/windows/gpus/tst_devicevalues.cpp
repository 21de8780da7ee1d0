// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/deviceproperties.h"

#include "platform/windows/gpus/devicekeys.h"
#include "platform/windows/gpus/devicevaluedecoder.h"
#include "tests/platform/windows/support/fakepnpdevices.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

/// Values have no order, which a column of a test table would want.
struct Decoded
{
    std::optional<DeviceValue> value;
};
Q_DECLARE_METATYPE(Decoded)

class TestDeviceValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPropertyIsDecodedByItsType_data();
    void aPropertyIsDecodedByItsType();
    void valuesOfAnotherTypeAreUnread();
    void textThatIsTooLongIsUnread();
    void theFriendlyNameComesFirst_data();
    void theFriendlyNameComesFirst();
    void theLocationPathIsThatOfPci_data();
    void theLocationPathIsThatOfPci();
    void aLuidHas16Digits();
    void aDateIsADayInUtc_data();
    void aDateIsADayInUtc();
    void aDriverVersionHasFourNumbers_data();
    void aDriverVersionHasFourNumbers();
    void noProblemShowsInTheStatusToo_data();
    void noProblemShowsInTheStatusToo();

private:
    void give(const DeviceKey &key, const DeviceValue &value);

    FakePnpDevices m_pnp;
    const DeviceProperties m_device{m_pnp, QStringLiteral("PCI\\X\\1")};
};

namespace {

QByteArray utf16(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

} // namespace

/// The device with this one property.
void TestDeviceValues::give(const DeviceKey &key, const DeviceValue &value)
{
    FakeDevice device;
    device.instanceId = m_device.instanceId();
    device.problem.reset();
    device.properties.append({key, value});
    m_pnp.add(device);
}

void TestDeviceValues::aPropertyIsDecodedByItsType_data()
{
    QTest::addColumn<quint32>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Decoded>("decoded");
    const auto row = [](const char *name, quint32 type, const QByteArray &bytes,
                        const std::optional<DeviceValue> &value) {
        QTest::newRow(name) << type << bytes << Decoded{value};
    };
    const QByteArray eight("\x01\x02\x03\x04\x05\x06\x07\x88", 8);
    row("byte", 0x03, eight, quint64(1));
    row("uint16", 0x05, eight, quint64(0x0201));
    row("uint32", 0x07, eight, quint64(0x04030201));
    row("uint32 with the highest bit", 0x07, QByteArray("\xFE\xFF\xFF\xFF", 4),
        quint64(0xFFFFFFFE));
    row("uint64", 0x09, eight, quint64(0x8807060504030201));
    row("file time", 0x10, eight, FileTime{0x8807060504030201});
    row("true", 0x11, QByteArray("\xFF", 1), true);
    row("false", 0x11, QByteArray("\0", 1), false);
    row("text", 0x12, utf16(QStringLiteral("a\u00e4\U0001F600") + QChar(u'\0')),
        QStringLiteral("a\u00e4\U0001F600"));
    row("text without an end", 0x12, utf16(QStringLiteral("ab")), QStringLiteral("ab"));
    row("half a character", 0x12, utf16(QStringLiteral("ab")).chopped(1), QStringLiteral("a"));
    row("no text", 0x12, QByteArray(), QString());
    row("texts", 0x2012, utf16(QString::fromUtf16(u"one\0two\0\0", 9)),
        QStringList{QStringLiteral("one"), QStringLiteral("two")});
    row("texts without an end", 0x2012, utf16(QString::fromUtf16(u"one\0two", 7)),
        QStringList{QStringLiteral("one"), QStringLiteral("two")});
    row("no texts", 0x2012, QByteArray(), QStringList());
    row("GUID", 0x0D, QByteArray::fromHex("68e9364d25e3ce11bfc108002be10318"),
        DeviceKeys::DisplayClass);
    row("bytes", 0x1003, eight, eight);
    row("uint32 of three bytes", 0x07, eight.left(3), std::nullopt);
    row("uint64 of four bytes", 0x09, eight.left(4), std::nullopt);
    row("GUID of eight bytes", 0x0D, eight, std::nullopt);
    row("boolean of no bytes", 0x11, QByteArray(), std::nullopt);
}

void TestDeviceValues::aPropertyIsDecodedByItsType()
{
    QFETCH(quint32, type);
    QFETCH(QByteArray, bytes);
    QFETCH(Decoded, decoded);
    QVERIFY(decodeDeviceValue(type, bytes) == decoded.value);
}

void TestDeviceValues::valuesOfAnotherTypeAreUnread()
{
    give(DeviceKeys::PciDeviceType, QStringLiteral("two"));
    const Fact<int> number = m_device.number(DeviceKeys::PciDeviceType);
    QVERIFY(!number.isKnown());
    QVERIFY(!number.problem.isEmpty());
    QCOMPARE(number.source, QStringLiteral("DEVPKEY_PciDevice_DeviceType"));
    give(DeviceKeys::PciDeviceType, quint64(1) << 31);
    QVERIFY(!m_device.number(DeviceKeys::PciDeviceType).isKnown());
    give(DeviceKeys::DeviceDesc, quint64(7));
    QVERIFY(!m_device.text(DeviceKeys::DeviceDesc).problem.isEmpty());
}

void TestDeviceValues::textThatIsTooLongIsUnread()
{
    give(DeviceKeys::DeviceDesc, QString(4096, QLatin1Char('x')));
    QVERIFY(m_device.name().isKnown());
    give(DeviceKeys::DeviceDesc, QString(4097, QLatin1Char('x')));
    QVERIFY(!m_device.name().problem.isEmpty());
}

void TestDeviceValues::theFriendlyNameComesFirst_data()
{
    QTest::addColumn<QString>("friendly");
    QTest::addColumn<QString>("shown");
    QTest::newRow("both") << QStringLiteral("NVIDIA T4") << QStringLiteral("NVIDIA T4");
    QTest::newRow("an empty one") << QString() << QStringLiteral("3D Video Controller");
    QTest::newRow("hostile text stays as it is")
        << QStringLiteral("<img src='x'>\n$(calc)") << QStringLiteral("<img src='x'>\n$(calc)");
}

void TestDeviceValues::theFriendlyNameComesFirst()
{
    QFETCH(QString, friendly);
    give(DeviceKeys::DeviceDesc, QStringLiteral("3D Video Controller"));
    m_pnp.change(m_device.instanceId(), [&friendly](FakeDevice &device) {
        device.properties.append({DeviceKeys::FriendlyName, friendly});
    });
    QTEST(*m_device.name(), "shown");
}

void TestDeviceValues::theLocationPathIsThatOfPci_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("path");
    const QString pci = QStringLiteral("PCIROOT(0)#PCI(0100)#PCI(0000)");
    const QString acpi = QStringLiteral("ACPI(_SB_)#ACPI(PC00)#ACPI(PEG0)");
    QTest::newRow("PCI first") << QStringList{pci, acpi} << pci;
    QTest::newRow("ACPI first") << QStringList{acpi, pci} << pci;
    QTest::newRow("ACPI only") << QStringList{acpi} << QString();
    QTest::newRow("none") << QStringList() << QString();
}

void TestDeviceValues::theLocationPathIsThatOfPci()
{
    QFETCH(QStringList, paths);
    QFETCH(QString, path);
    give(DeviceKeys::LocationPaths, paths);
    m_pnp.change(m_device.instanceId(), [](FakeDevice &device) { device.isPresent = true; });
    const Fact<QString> fact = m_device.locationPath();
    QCOMPARE(fact.valueOr({}), path);
    QCOMPARE(fact.problem.isEmpty(), !path.isEmpty());
}

void TestDeviceValues::aLuidHas16Digits()
{
    give(DeviceKeys::GpuLuid, quint64(0x1E4A1));
    m_pnp.change(m_device.instanceId(), [](FakeDevice &device) { device.problem = 0; });
    QCOMPARE(*m_device.hexadecimal(DeviceKeys::GpuLuid), QStringLiteral("000000000001E4A1"));
}

void TestDeviceValues::aDateIsADayInUtc_data()
{
    QTest::addColumn<quint64>("ticks");
    QTest::addColumn<QDate>("day");
    constexpr quint64 Day = 864000000000;
    QTest::newRow("the first day") << quint64(0) << QDate(1601, 1, 1);
    QTest::newRow("a driver of Microsoft") << 148106 * Day << QDate(2006, 7, 3);
    QTest::newRow("the last moment of a day") << 148106 * Day - 1 << QDate(2006, 7, 2);
    QTest::newRow("beyond all years") << ~quint64(0) << QDate();
    QTest::newRow("year 10000") << quint64(3067671) * Day << QDate();
}

void TestDeviceValues::aDateIsADayInUtc()
{
    QFETCH(quint64, ticks);
    give(DeviceKeys::DriverDate, FileTime{ticks});
    QTEST(m_device.date(DeviceKeys::DriverDate).valueOr({}), "day");
}

void TestDeviceValues::aDriverVersionHasFourNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isVersion");
    QTest::newRow("of NVIDIA") << QStringLiteral("31.0.15.5333") << true;
    QTest::newRow("of NVIDIA, short") << QStringLiteral("32.0.16.145") << true;
    QTest::newRow("three numbers") << QStringLiteral("31.0.15") << false;
    QTest::newRow("no number") << QStringLiteral("31.0.15.x") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestDeviceValues::aDriverVersionHasFourNumbers()
{
    QFETCH(QString, text);
    give(DeviceKeys::DriverVersion, text);
    const auto version = m_device.version(DeviceKeys::DriverVersion);
    QTEST(version.isKnown(), "isVersion");
    QCOMPARE(version.problem.isEmpty(), version.isKnown());
}

void TestDeviceValues::noProblemShowsInTheStatusToo_data()
{
    QTest::addColumn<quint64>("status");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("started") << quint64(0x0180200A) << true;
    QTest::newRow("with a problem") << quint64(0x01802400) << false;
}

void TestDeviceValues::noProblemShowsInTheStatusToo()
{
    QFETCH(quint64, status);
    give(DeviceKeys::NodeStatus, status);
    const Fact<int> problem = m_device.problemCode();
    QTEST(problem.isKnown(), "isKnown");
    QCOMPARE(problem.valueOr(0), 0);
}

SETUP_TEST_MAIN(TestDeviceValues)
#include "tst_devicevalues.moc"
