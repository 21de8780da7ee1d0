// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/simulated/machinechecks.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace TestSupport;

namespace {

/// A T4 that waits to be assigned to a VM with one change.
Prepare dismountedBut(const std::function<void(VmFacts &)> &change)
{
    return [change](HostProfile &profile) {
        teslaT4(profile).status.value = DeviceStatus::Dismounted;
        change(readyVm(profile));
    };
}

Prepare disabledBut(const std::function<void(GpuFacts &)> &change)
{
    return [change](HostProfile &profile) {
        teslaT4(profile).status.value = DeviceStatus::Disabled;
        change(teslaT4(profile));
    };
}

} // namespace

class TestSimulatedDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesToMoveDevices_data()
    {
        refusalColumns();
        const QString none = QStringLiteral("PCI\\VEN_0000");
        refusalRow("disable what is not there", Nothing, setEnabled(none, false),
                   ErrorCode::NotFound);
        refusalRow("disable a dismounted card", t4Is(DeviceStatus::Dismounted),
                   setEnabled(TeslaT4, false), ErrorCode::NotFound);
        refusalRow("enable an assigned card", holdT4, setEnabled(TeslaT4, true),
                   ErrorCode::NotFound);
        refusalRow("dismount an enabled card", Nothing, dismount(TeslaT4, TeslaT4Path),
                   ErrorCode::InvalidState);
        refusalRow("dismount another place", t4Is(DeviceStatus::Disabled),
                   dismount(TeslaT4, RtxPath), ErrorCode::NotFound);
        refusalRow("dismount without ACS",
                   disabledBut([](GpuFacts &gpu) { gpu.pci.acsCompatibleUpHierarchy = 0; }),
                   dismount(TeslaT4, TeslaT4Path), ErrorCode::AcsMissing);
        refusalRow("dismount without mitigation driver",
                   disabledBut([](GpuFacts &gpu) { gpu.mitigationDriver = false; }),
                   dismount(TeslaT4, TeslaT4Path), ErrorCode::MitigationsMissing);
        refusalRow("dismount with unknown mitigation",
                   disabledBut([](GpuFacts &gpu) { gpu.mitigationDriver = {}; }),
                   dismount(TeslaT4, TeslaT4Path), ErrorCode::MitigationsMissing);
        refusalRow("dismount under firmware control",
                   disabledBut([](GpuFacts &gpu) { gpu.pci.deviceType = 5; }),
                   dismount(TeslaT4, TeslaT4Path), ErrorCode::PcieControlMissing);
        refusalRow("dismount a conventional device",
                   disabledBut([](GpuFacts &gpu) { gpu.pci.deviceType = 0; }),
                   dismount(TeslaT4, TeslaT4Path), ErrorCode::DeviceNotAssignable);
        refusalRow("dismount reserved memory",
                   disabledBut([](GpuFacts &gpu) { gpu.pci.reservedMemoryRegion = true; }),
                   dismount(TeslaT4, TeslaT4Path), ErrorCode::DeviceNotAssignable);
        refusalRow("dismount line interrupts",
                   disabledBut([](GpuFacts &gpu) { gpu.pci.interruptSupport = 1; }),
                   dismount(TeslaT4, TeslaT4Path), ErrorCode::DeviceNotAssignable);
        refusalRow("dismount a running partition", holdsPartitionBut([](HostProfile &profile) {
                       readyVm(profile).state = VmState::Running;
                       rtx(profile).status.value = DeviceStatus::Disabled;
                   }),
                   dismount(Rtx, RtxPath), ErrorCode::DeviceInUse);
        refusalRow("mount what the host has", Nothing, mount(TeslaT4Path),
                   ErrorCode::DeviceNotDismounted);
        refusalRow("mount what a VM has", holdT4, mount(TeslaT4Path), ErrorCode::DeviceInUse);
        refusalRow("mount an empty slot", Nothing, mount(QStringLiteral("PCIROOT(9)")),
                   ErrorCode::NotFound);
    }
    void refusesToMoveDevices() { checkRefusal(serverProfile()); }

    void refusesToAssign_data()
    {
        refusalColumns();
        const Act assignT4 = assign(ReadyVm, TeslaT4Path);
        const Act removeT4 = unassign(ReadyVm, TeslaT4Path);
        refusalRow("to no VM", t4Is(DeviceStatus::Dismounted),
                   assign(QStringLiteral("none"), TeslaT4Path), ErrorCode::VmNotFound);
        refusalRow("what is not there", Nothing, assign(ReadyVm, QStringLiteral("PCIROOT(9)")),
                   ErrorCode::NotFound);
        refusalRow("to a running VM",
                   dismountedBut([](VmFacts &vm) { vm.state = VmState::Running; }), assignT4,
                   ErrorCode::VmNotOff);
        refusalRow("to a saved VM", dismountedBut([](VmFacts &vm) { vm.state = VmState::Saved; }),
                   assignT4, ErrorCode::VmNotOff);
        refusalRow("what the host has", Nothing, assignT4, ErrorCode::DeviceNotDismounted);
        refusalRow("what another VM has", holdT4, assign(FreshVm, TeslaT4Path),
                   ErrorCode::DeviceInUse);
        refusalRow(
            "what EFLOW has",
            [](HostProfile &profile) {
                teslaT4(profile).status.value = DeviceStatus::Assigned;
                teslaT4(profile).assignedTo.value = QStringLiteral("eflow");
            },
            assignT4, ErrorCode::DeviceInUse);
        refusalRow("with dynamic memory",
                   dismountedBut([](VmFacts &vm) { vm.dynamicMemory = true; }), assignT4,
                   ErrorCode::VmMemoryDynamic);
        refusalRow("with the stop action save",
                   dismountedBut([](VmFacts &vm) { vm.stopAction = StopAction::Save; }), assignT4,
                   ErrorCode::VmStopActionUnsuitable);
        refusalRow("with an unknown stop action",
                   dismountedBut([](VmFacts &vm) { vm.stopAction = {}; }), assignT4,
                   ErrorCode::VmStopActionUnsuitable);
        refusalRow("with checkpoints",
                   dismountedBut([](VmFacts &vm) { vm.checkpoints = CheckpointType::Standard; }),
                   assignT4, ErrorCode::InvalidState);
        refusalRow("remove what it has not", Nothing, removeT4, ErrorCode::NotFound);
        refusalRow("remove from a running VM", holdsT4But(readyVmIs(VmState::Running)), removeT4,
                   ErrorCode::VmNotOff);
    }
    void refusesToAssign() { checkRefusal(serverProfile()); }

    void refusesAPartition_data()
    {
        refusalColumns();
        const Act add = addPartition(ReadyVm, RtxPartition);
        refusalRow("for a running VM", readyVmIs(VmState::Running), add, ErrorCode::VmNotOff);
        refusalRow("of no GPU", Nothing, addPartition(ReadyVm, QStringLiteral("\\\\?\\PCI#none")),
                   ErrorCode::PartitionUnavailable);
        refusalRow(
            "of a GPU that has none",
            [](HostProfile &profile) { rtx(profile).partitionable = false; }, add,
            ErrorCode::PartitionUnavailable);
        refusalRow(
            "of a TCC card",
            [](HostProfile &profile) { rtx(profile).driver.model = DriverModel::Tcc; }, add,
            ErrorCode::PartitionUnavailable);
        refusalRow(
            "of any GPU where none has",
            [](HostProfile &profile) { rtx(profile).partitionable = false; },
            addPartition(ReadyVm, QString()), ErrorCode::PartitionUnavailable);
        refusalRow("of a disabled GPU", rtxIs(DeviceStatus::Disabled), add,
                   ErrorCode::PartitionUnavailable);
        refusalRow("of a dismounted GPU", rtxIs(DeviceStatus::Dismounted), add,
                   ErrorCode::DeviceInUse);
        refusalRow("of an assigned GPU", rtxIs(DeviceStatus::Assigned), add,
                   ErrorCode::DeviceInUse);
        refusalRow("without cache control", Nothing, addPartition(FreshVm, RtxPartition),
                   ErrorCode::InvalidState);
        refusalRow("to take out that is not there", Nothing, removePartition(ReadyVm, RtxPartition),
                   ErrorCode::NotFound);
        refusalRow("to take out while the VM runs", holdsPartitionBut(readyVmIs(VmState::Running)),
                   removePartition(ReadyVm, RtxPartition), ErrorCode::VmNotOff);
        refusalRow("to take out when its GPU has gone", holdsPartitionBut([](HostProfile &profile) {
                       profile.facts.gpus.value->removeLast();
                   }),
                   removePartition(ReadyVm, RtxPartition), ErrorCode::NotFound);
    }
    void refusesAPartition() { checkRefusal(serverProfile()); }

    void relaxesWhatTheUserConsentedTo()
    {
        HostProfile profile = serverProfile();
        disabledBut([](GpuFacts &gpu) {
            gpu.mitigationDriver = false;
            gpu.pci.acsCompatibleUpHierarchy = 0;
        })(profile);
        Simulated::SimulatedHost host(profile);
        QCOMPARE(outcomeOf(host.devices().dismount({TeslaT4, TeslaT4Path, false, false}, {})),
                 QStringLiteral("ok"));
    }
};

SETUP_TEST_MAIN(TestSimulatedDevices)
#include "tst_simulateddevices.moc"
