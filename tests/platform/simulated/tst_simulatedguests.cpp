// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/simulated/testmachine.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace TestSupport;

namespace {

constexpr auto Dda = Method::DirectDeviceAssignment;
constexpr auto GpuPv = Method::ParaVirtualization;

void runWithT4(HostProfile &profile)
{
    teslaT4(profile).status.value = DeviceStatus::Assigned;
    readyVm(profile).assignedDevices = QList<AssignedDevice>{{{}, TeslaT4Path}};
    readyVm(profile).state = VmState::Running;
}

void runWithPartition(HostProfile &profile)
{
    readyVm(profile).gpuPartitions = QStringList{RtxPartition};
    readyVm(profile).state = VmState::Running;
}

void eflowWithPartition(HostProfile &profile)
{
    profile.facts.windows.productType = ProductType::Client;
    profile.facts.eflow.gpuName = rtx(profile).name;
    profile.facts.eflow.gpuPassthroughType = GpuPv;
}

void eflowWithT4(HostProfile &profile)
{
    profile.facts.eflow.gpuName = teslaT4(profile).name;
    profile.facts.eflow.gpuPassthroughType = Dda;
    teslaT4(profile).status.value = DeviceStatus::Assigned;
    teslaT4(profile).assignedTo = QStringLiteral("eflow");
}

Prepare also(const Prepare &first, const Prepare &second)
{
    return [=](HostProfile &profile) {
        first(profile);
        second(profile);
    };
}

void withoutDriver(HostProfile &profile) { profile.simulation.guestHasDriver = false; }

void withoutKernel(HostProfile &profile) { profile.simulation.guestHasDxgKernel = false; }

} // namespace

class TestSimulatedGuests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAGuestHolds_data()
    {
        QTest::addColumn<Prepare>("prepare");
        QTest::addColumn<QString>("vm");
        QTest::addColumn<Method>("method");
        QTest::addColumn<bool>("works");
        QTest::addColumn<QString>("lastLine");
        const QString t4 = QStringLiteral("nvidia-smi: GPU 0: NVIDIA Tesla T4");
        const QString adapter = QStringLiteral("dxcore: adapter NVIDIA GeForce RTX 3060");
        const QString noDevice = QStringLiteral("lspci: no display device");
        const QString noDriver = QStringLiteral("nvidia-smi: no driver answers");
        const QString noDxg = QStringLiteral("/dev/dxg: no such device");
        const QString eflow;
        QTest::newRow("device") << Prepare(runWithT4) << ReadyVm << Dda << true << t4;
        QTest::newRow("device, no driver")
            << also(runWithT4, withoutDriver) << ReadyVm << Dda << false << noDriver;
        QTest::newRow("device, no kernel module")
            << also(runWithT4, withoutKernel) << ReadyVm << Dda << true << t4;
        QTest::newRow("device, asked for a partition")
            << Prepare(runWithT4) << ReadyVm << GpuPv << false << noDxg;
        QTest::newRow("partition")
            << Prepare(runWithPartition) << ReadyVm << GpuPv << true << adapter;
        QTest::newRow("partition, no kernel module")
            << also(runWithPartition, withoutKernel) << ReadyVm << GpuPv << false << noDxg;
        QTest::newRow("partition, no driver")
            << also(runWithPartition, withoutDriver) << ReadyVm << GpuPv << true << adapter;
        QTest::newRow("partition, asked for a device")
            << Prepare(runWithPartition) << ReadyVm << Dda << false << noDevice;
        QTest::newRow("partition of a GPU that went")
            << also(
                   runWithPartition,
                   [](HostProfile &profile) { rtx(profile).status.value = DeviceStatus::Disabled; })
            << ReadyVm << GpuPv << false << noDxg;
        QTest::newRow("partition of the host's choice")
            << also(runWithPartition,
                    [](HostProfile &profile) {
                        readyVm(profile).gpuPartitions = QStringList{QString()};
                    })
            << ReadyVm << GpuPv << true << QStringLiteral("dxcore: adapter of the host's choice");
        QTest::newRow("EFLOW without GPU")
            << Prepare([](HostProfile &) {}) << eflow << Dda << false << noDevice;
        QTest::newRow("EFLOW with device") << Prepare(eflowWithT4) << eflow << Dda << true << t4;
        QTest::newRow("EFLOW with partition")
            << Prepare(eflowWithPartition) << eflow << GpuPv << true << adapter;
        QTest::newRow("EFLOW, no kernel module")
            << also(eflowWithPartition, withoutKernel) << eflow << GpuPv << false << noDxg;
    }
    void showsWhatAGuestHolds()
    {
        QFETCH(Prepare, prepare);
        QFETCH(QString, vm);
        QFETCH(Method, method);
        QFETCH(bool, works);
        HostProfile profile = serverProfile();
        prepare(profile);
        Simulated::SimulatedHost host(profile);
        const auto evidence = host.guests().probe(vm, method, {});
        QVERIFY2(evidence, qPrintable(evidence ? QString() : evidence.error().detail));
        QCOMPARE(evidence->gpuWorks, works);
        QTEST(evidence->lines.last(), "lastLine");
        QCOMPARE(stateOf(host), hostProfileJson(profile));
    }

    void needsARunningGuest_data()
    {
        QTest::addColumn<Prepare>("prepare");
        QTest::addColumn<QString>("vm");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("VM off") << Prepare([](HostProfile &) {}) << ReadyVm
                                << ErrorCode::GuestUnreachable;
        QTest::newRow("no such VM")
            << Prepare([](HostProfile &) {}) << QStringLiteral("none") << ErrorCode::VmNotFound;
        QTest::newRow("EFLOW off") << Prepare([](HostProfile &profile) {
            profile.facts.eflow.powerState = PowerState::Off;
        }) << QString() << ErrorCode::GuestUnreachable;
        QTest::newRow("no EFLOW") << Prepare([](HostProfile &profile) { profile.facts.eflow = {}; })
                                  << QString() << ErrorCode::EflowNotInstalled;
    }
    void needsARunningGuest()
    {
        QFETCH(Prepare, prepare);
        QFETCH(QString, vm);
        HostProfile profile = serverProfile();
        prepare(profile);
        Simulated::SimulatedHost host(profile);
        const auto evidence = host.guests().probe(vm, Dda, {});
        QVERIFY(!evidence);
        QTEST(evidence.error().code, "expected");
    }

    void showsAHostileNameOnOneLine()
    {
        HostProfile profile = serverProfile();
        runWithT4(profile);
        teslaT4(profile).name = QStringLiteral("A\nB\x1b[2J\u202e");
        Simulated::SimulatedHost host(profile);
        QCOMPARE(host.guests().probe(ReadyVm, Dda, {})->lines.last(),
                 QStringLiteral("nvidia-smi: GPU 0: A\\u000aB\\u001b[2J\\u202e"));
    }
};

SETUP_TEST_MAIN(TestSimulatedGuests)
#include "tst_simulatedguests.moc"
