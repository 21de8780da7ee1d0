// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// The faults of the fake WMI strike when and where they are told to, and nowhere else.
#include "tests/platform/windows/support/fakewmifaults.h"

#include "platform/windows/wmi/wmierror.h"
#include "tests/platform/windows/wmi/managementservice.h"
#include "tests/support/testmain.h"

using namespace Platform::Windows;
using namespace TestSupport;

namespace {

const QString System = QStringLiteral("Msvm_VirtualSystemSettingData");
const QString Computer = QStringLiteral("Msvm_ComputerSystem");

} // namespace

class TestFakeWmiFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNthOperationFails();
    void aFaultMeetsOnlyItsTarget();
    void aFaultAfterTheEffectLeavesTheEffect();
};

void TestFakeWmiFaults::theNthOperationFails()
{
    FakeWmiRepository repository(WmiSchema::hyperV(19041));
    repository.faults().failNth(3, WmiStatus::ShuttingDown);
    QVERIFY(repository.connect(QStringLiteral("root\\virtualization\\v2")));
    QVERIFY(repository.get(System));
    QCOMPARE(repository.query(QStringLiteral("SELECT * FROM %1").arg(System)).error(),
             WmiStatus::ShuttingDown);
    QVERIFY(repository.get(System));
    QCOMPARE(repository.faults().operations(), 4);
    QCOMPARE(repository.faults().log().at(1), QStringLiteral("Get Msvm_VirtualSystemSettingData"));
}

void TestFakeWmiFaults::aFaultMeetsOnlyItsTarget()
{
    FakeWmiRepository repository(WmiSchema::hyperV(19041));
    repository.faults().add({.operation = FakeWmiOperation::Get,
                             .target = Computer,
                             .skip = 1,
                             .times = -1,
                             .hresult = WmiStatus::Disconnected});
    QVERIFY(repository.get(Computer));
    QVERIFY(repository.query(QStringLiteral("SELECT * FROM %1").arg(Computer)));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(repository.get(System));
        QCOMPARE(repository.get(Computer).error(), WmiStatus::Disconnected);
    }
    repository.faults().clear();
    QVERIFY(repository.get(Computer));
}

void TestFakeWmiFaults::aFaultAfterTheEffectLeavesTheEffect()
{
    FakeWmiRepository repository(WmiSchema::hyperV(19041));
    const QString service = addManagementService(repository);
    const QString method = QStringLiteral("ModifySystemSettings");
    int effects = 0;
    repository.setMethod(ManagementService, method, [&effects](const FakeWmiCall &) {
        ++effects;
        return WmiOutcome{};
    });
    repository.faults().add({.target = method, .hresult = WmiStatus::Disconnected});
    repository.faults().add(
        {.target = method, .skip = 1, .hresult = WmiStatus::Disconnected, .isAfterEffect = true});
    QCOMPARE(repository.call(service, method, {}).error(), WmiStatus::Disconnected);
    QCOMPARE(effects, 0);
    QCOMPARE(repository.call(service, method, {}).error(), WmiStatus::Disconnected);
    QCOMPARE(effects, 1);
    repository.faults().add({.target = method, .returnValue = 32775});
    QCOMPARE(repository.call(service, method, {})->returnValue, 32775u);
    QCOMPARE(effects, 1);
}

SETUP_TEST_MAIN(TestFakeWmiFaults)
#include "tst_fakewmifaults.moc"
