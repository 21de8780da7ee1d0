// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// The real WMI of this Windows, or of Wine.
#include "platform/windows/native/comwmiconnector.h"

#include "platform/windows/wmi/wql.h"
#include "tests/support/testmain.h"

#include <windows.h>

#include <objbase.h>

using namespace Platform;
using namespace Platform::Windows;

namespace {

const QString Common = QStringLiteral("root\\cimv2");
const WqlSelect Systems = WqlSelect(QLatin1String("Win32_OperatingSystem"));

/// HKEY_LOCAL_MACHINE; Windows takes it for an unsigned number, Wine for a signed one.
constexpr quint32 LocalMachine = 0x80000002;

int handles()
{
    DWORD count = 0;
    GetProcessHandleCount(GetCurrentProcess(), &count);
    return int(count);
}

bool isWine() { return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version"); }

} // namespace

class TestComWmi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsIsAskedForItself();
    void aClassIsRead();
    void aMethodIsCalled();
    void hyperVIsThereOrSaysThatItIsNot();
    void aNamespaceThatIsNoneIsNotPresent();
    void aThreadWithAWindowMayCall();
    void nothingIsLeftAfterManyCalls();

private:
    ComWmiConnector m_connector;
};

void TestComWmi::windowsIsAskedForItself()
{
    const auto connection = m_connector.connect(Common, {});
    QVERIFY2(connection, connection ? "" : qPrintable(connection.error().detail));
    const auto rows = selectFrom(**connection, Systems, {});
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
    QCOMPARE(rows->size(), 1);
    const WmiObject system = rows->front();
    QCOMPARE(system.className, QStringLiteral("Win32_OperatingSystem"));
    QVERIFY(system.path.contains(QStringLiteral("Win32_OperatingSystem")));
    QVERIFY(system.value<QString>(QStringLiteral("Version")).value_or(QString()).contains(u'.'));
    // One value of each kind that comes in another form than its type.
    QVERIFY(system.value<quint64>(QStringLiteral("TotalVisibleMemorySize")).value_or(0) > 0);
    QVERIFY(system.value<qint64>(QStringLiteral("OSType")).has_value());
    QVERIFY(system.value<bool>(QStringLiteral("Primary")).has_value());
}

void TestComWmi::aClassIsRead()
{
    const auto connection = m_connector.connect(Common, {});
    QVERIFY(connection);
    const auto definition = (*connection)->get(QStringLiteral("Win32_OperatingSystem"), {});
    QVERIFY2(definition, definition ? "" : qPrintable(definition.error().detail));
    QVERIFY(definition->has(QStringLiteral("Version")));
    QVERIFY(!definition->has(QStringLiteral("NoSuchProperty")));
    QCOMPARE((*connection)->get(QStringLiteral("Win32_NoSuchClass"), {}).error().code,
             ErrorCode::NotFound);
}

/// Reads a value of the registry through WMI: a static method with numbers, texts and an answer.
void TestComWmi::aMethodIsCalled()
{
    const auto connection = m_connector.connect(QStringLiteral("root\\default"), {});
    QVERIFY(connection);
    const auto outcome =
        (*connection)
            ->call(QStringLiteral("StdRegProv"), QStringLiteral("GetStringValue"),
                   {{QStringLiteral("hDefKey"),
                     isWine() ? qint64(qint32(LocalMachine)) : qint64(LocalMachine)},
                    {QStringLiteral("sSubKeyName"),
                     QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion")},
                    {QStringLiteral("sValueName"), QStringLiteral("ProductName")}},
                   {});
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(outcome->returnValue, 0u);
    const WmiValue name = outcome->out.value(QStringLiteral("sValue"));
    QVERIFY(std::holds_alternative<QString>(name) && !std::get<QString>(name).isEmpty());
    const auto missing =
        (*connection)->call(QStringLiteral("StdRegProv"), QStringLiteral("NoSuchMethod"), {}, {});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotSupported);
}

void TestComWmi::hyperVIsThereOrSaysThatItIsNot()
{
    const auto connection = m_connector.connect(QStringLiteral("root\\virtualization\\v2"), {});
    if (!connection) {
        QCOMPARE(connection.error().code, ErrorCode::HyperVNotPresent);
        return;
    }
    QVERIFY(!isWine());
    QVERIFY((*connection)->get(QStringLiteral("Msvm_ComputerSystem"), {}));
}

void TestComWmi::aNamespaceThatIsNoneIsNotPresent()
{
    const auto connection = m_connector.connect(QStringLiteral("root\\no\\such\\namespace"), {});
    QVERIFY(!connection);
    QCOMPARE(connection.error().code, ErrorCode::HyperVNotPresent);
    QVERIFY(connection.error().detail.endsWith(QStringLiteral("0x8004100E")));
}

void TestComWmi::aThreadWithAWindowMayCall()
{
    QVERIFY(SUCCEEDED(CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED)));
    {
        const auto connection = m_connector.connect(Common, {});
        QVERIFY(connection);
        QCOMPARE(selectFrom(**connection, Systems, {})->size(), 1);
    }
    CoUninitialize();
}

void TestComWmi::nothingIsLeftAfterManyCalls()
{
    const auto once = [this] {
        const auto connection = m_connector.connect(Common, {});
        return connection && selectFrom(**connection, Systems, {}) &&
               (*connection)->get(QStringLiteral("Win32_OperatingSystem"), {}) &&
               !m_connector.connect(QStringLiteral("root\\none"), {});
    };
    for (int i = 0; i < 3; ++i)
        QVERIFY(once());
    const int before = handles();
    for (int i = 0; i < 50; ++i)
        QVERIFY(once());
    // Threads give their handles back a moment after their work.
    QTRY_VERIFY2(handles() <= before + 3, qPrintable(QString::number(handles() - before)));
}

SETUP_TEST_MAIN(TestComWmi)
#include "tst_comwmi.moc"
