// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/simulated/testmachine.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace TestSupport;

namespace {

constexpr auto Nothing = [](HostProfile &) {};

void row(const char *name, const Prepare &prepare, const Act &act, ErrorCode expected)
{
    QTest::newRow(name) << prepare << act << expected;
}

/// A card as it is between the steps of an assignment.
Prepare t4Is(DeviceStatus status)
{
    return [status](HostProfile &profile) { teslaT4(profile).status.value = status; };
}

Prepare rtxIs(DeviceStatus status)
{
    return [status](HostProfile &profile) { rtx(profile).status.value = status; };
}

Prepare vmIs(VmState state)
{
    return [state](HostProfile &profile) { readyVm(profile).state = state; };
}

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

/// The ready VM holds the T4.
void holdT4(HostProfile &profile)
{
    teslaT4(profile).status.value = DeviceStatus::Assigned;
    teslaT4(profile).assignedTo = ReadyVm;
    readyVm(profile).assignedDevices = QList<AssignedDevice>{{{}, TeslaT4Path}};
}

Prepare holdsT4But(const Prepare &change)
{
    return [change](HostProfile &profile) {
        holdT4(profile);
        change(profile);
    };
}

Prepare holdsPartitionBut(const Prepare &change)
{
    return [change](HostProfile &profile) {
        readyVm(profile).gpuPartitions = QStringList{RtxPartition};
        change(profile);
    };
}

template <typename T>
VmSettings with(std::optional<T> VmSettings::*member, T value)
{
    VmSettings settings;
    settings.*member = value;
    return settings;
}

} // namespace

class TestSimulatedRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesToMoveDevices_data()
    {
        columns();
        const QString none = QStringLiteral("PCI\\VEN_0000");
        row("disable what is not there", Nothing, setEnabled(none, false), ErrorCode::NotFound);
        row("disable a dismounted card", t4Is(DeviceStatus::Dismounted), setEnabled(TeslaT4, false),
            ErrorCode::NotFound);
        row("enable an assigned card", holdT4, setEnabled(TeslaT4, true), ErrorCode::NotFound);
        row("dismount an enabled card", Nothing, dismount(TeslaT4, TeslaT4Path),
            ErrorCode::InvalidState);
        row("dismount another place", t4Is(DeviceStatus::Disabled), dismount(TeslaT4, RtxPath),
            ErrorCode::NotFound);
        row("dismount without ACS",
            disabledBut([](GpuFacts &gpu) { gpu.pci.acsCompatibleUpHierarchy = 0; }),
            dismount(TeslaT4, TeslaT4Path), ErrorCode::AcsMissing);
        row("dismount without mitigation driver",
            disabledBut([](GpuFacts &gpu) { gpu.mitigationDriver = false; }),
            dismount(TeslaT4, TeslaT4Path), ErrorCode::MitigationsMissing);
        row("dismount with unknown mitigation",
            disabledBut([](GpuFacts &gpu) { gpu.mitigationDriver = {}; }),
            dismount(TeslaT4, TeslaT4Path), ErrorCode::MitigationsMissing);
        row("dismount under firmware control",
            disabledBut([](GpuFacts &gpu) { gpu.pci.deviceType = 5; }),
            dismount(TeslaT4, TeslaT4Path), ErrorCode::PcieControlMissing);
        row("dismount a conventional device",
            disabledBut([](GpuFacts &gpu) { gpu.pci.deviceType = 0; }),
            dismount(TeslaT4, TeslaT4Path), ErrorCode::DeviceNotAssignable);
        row("dismount reserved memory",
            disabledBut([](GpuFacts &gpu) { gpu.pci.reservedMemoryRegion = true; }),
            dismount(TeslaT4, TeslaT4Path), ErrorCode::DeviceNotAssignable);
        row("dismount line interrupts",
            disabledBut([](GpuFacts &gpu) { gpu.pci.interruptSupport = 1; }),
            dismount(TeslaT4, TeslaT4Path), ErrorCode::DeviceNotAssignable);
        row("dismount a running partition", holdsPartitionBut([](HostProfile &profile) {
                readyVm(profile).state = VmState::Running;
                rtx(profile).status.value = DeviceStatus::Disabled;
            }),
            dismount(Rtx, RtxPath), ErrorCode::DeviceInUse);
        row("mount what the host has", Nothing, mount(TeslaT4Path), ErrorCode::DeviceNotDismounted);
        row("mount what a VM has", holdT4, mount(TeslaT4Path), ErrorCode::DeviceInUse);
        row("mount an empty slot", Nothing, mount(QStringLiteral("PCIROOT(9)")),
            ErrorCode::NotFound);
    }
    void refusesToMoveDevices() { refuses(); }

    void refusesToAssign_data()
    {
        columns();
        const Act assignT4 = assign(ReadyVm, TeslaT4Path);
        const Act removeT4 = unassign(ReadyVm, TeslaT4Path);
        row("to no VM", t4Is(DeviceStatus::Dismounted), assign(QStringLiteral("none"), TeslaT4Path),
            ErrorCode::VmNotFound);
        row("to a running VM", dismountedBut([](VmFacts &vm) { vm.state = VmState::Running; }),
            assignT4, ErrorCode::VmNotOff);
        row("to a saved VM", dismountedBut([](VmFacts &vm) { vm.state = VmState::Saved; }),
            assignT4, ErrorCode::VmNotOff);
        row("what the host has", Nothing, assignT4, ErrorCode::DeviceNotDismounted);
        row("what another VM has", holdT4, assign(FreshVm, TeslaT4Path), ErrorCode::DeviceInUse);
        row(
            "what EFLOW has",
            [](HostProfile &profile) {
                teslaT4(profile).status.value = DeviceStatus::Assigned;
                teslaT4(profile).assignedTo.value = QStringLiteral("eflow");
            },
            assignT4, ErrorCode::DeviceInUse);
        row("with dynamic memory", dismountedBut([](VmFacts &vm) { vm.dynamicMemory = true; }),
            assignT4, ErrorCode::VmMemoryDynamic);
        row("with the stop action save",
            dismountedBut([](VmFacts &vm) { vm.stopAction = StopAction::Save; }), assignT4,
            ErrorCode::VmStopActionUnsuitable);
        row("with an unknown stop action", dismountedBut([](VmFacts &vm) { vm.stopAction = {}; }),
            assignT4, ErrorCode::VmStopActionUnsuitable);
        row("with checkpoints",
            dismountedBut([](VmFacts &vm) { vm.checkpoints = CheckpointType::Standard; }), assignT4,
            ErrorCode::InvalidState);
        row("remove what it has not", Nothing, removeT4, ErrorCode::NotFound);
        row("remove from a running VM", holdsT4But(vmIs(VmState::Running)), removeT4,
            ErrorCode::VmNotOff);
    }
    void refusesToAssign() { refuses(); }

    void refusesAPartition_data()
    {
        columns();
        const Act add = addPartition(ReadyVm, RtxPartition);
        row("for a running VM", vmIs(VmState::Running), add, ErrorCode::VmNotOff);
        row("of no GPU", Nothing, addPartition(ReadyVm, QStringLiteral("\\\\?\\PCI#none")),
            ErrorCode::PartitionUnavailable);
        row(
            "of a GPU that has none",
            [](HostProfile &profile) { rtx(profile).partitionable = false; }, add,
            ErrorCode::PartitionUnavailable);
        row(
            "of a TCC card",
            [](HostProfile &profile) { rtx(profile).driver.model = DriverModel::Tcc; }, add,
            ErrorCode::PartitionUnavailable);
        row(
            "of any GPU where none has",
            [](HostProfile &profile) { rtx(profile).partitionable = false; },
            addPartition(ReadyVm, QString()), ErrorCode::PartitionUnavailable);
        row("of a disabled GPU", rtxIs(DeviceStatus::Disabled), add,
            ErrorCode::PartitionUnavailable);
        row("of a dismounted GPU", rtxIs(DeviceStatus::Dismounted), add, ErrorCode::DeviceInUse);
        row("of an assigned GPU", rtxIs(DeviceStatus::Assigned), add, ErrorCode::DeviceInUse);
        row("without cache control", Nothing, addPartition(FreshVm, RtxPartition),
            ErrorCode::InvalidState);
        row("to take out that is not there", Nothing, removePartition(ReadyVm, RtxPartition),
            ErrorCode::NotFound);
        row("to take out while the VM runs", holdsPartitionBut(vmIs(VmState::Running)),
            removePartition(ReadyVm, RtxPartition), ErrorCode::VmNotOff);
        row("to take out when its GPU has gone",
            holdsPartitionBut([](HostProfile &profile) { profile.facts.gpus.value->removeLast(); }),
            removePartition(ReadyVm, RtxPartition), ErrorCode::NotFound);
    }
    void refusesAPartition() { refuses(); }

    void refusesSettings_data()
    {
        columns();
        const auto configure = [](const VmSettings &settings) {
            return configureVm(ReadyVm, settings);
        };
        const Prepare running = vmIs(VmState::Running);
        row("MMIO of a running VM", running, configure(with<qint64>(&VmSettings::highMmioMb, 1024)),
            ErrorCode::VmNotOff);
        row("low MMIO of a running VM", running,
            configure(with<qint64>(&VmSettings::lowMmioMb, 1024)), ErrorCode::VmNotOff);
        row("cache control of a running VM", running,
            configure(with(&VmSettings::guestControlledCacheTypes, false)), ErrorCode::VmNotOff);
        row("memory of a running VM", running,
            configure(with<qint64>(&VmSettings::memoryStartupMb, 2048)), ErrorCode::VmNotOff);
        row("stop action of a running VM", running,
            configure(with(&VmSettings::stopAction, StopAction::Save)), ErrorCode::VmNotOff);
        row("MMIO of a paused VM", vmIs(VmState::Paused),
            configure(with<qint64>(&VmSettings::highMmioMb, 1024)), ErrorCode::VmNotOff);
        row("low MMIO too small", Nothing, configure(with<qint64>(&VmSettings::lowMmioMb, 127)),
            ErrorCode::InvalidArgument);
        row("low MMIO too large", Nothing, configure(with<qint64>(&VmSettings::lowMmioMb, 3585)),
            ErrorCode::InvalidArgument);
        row("negative high MMIO", Nothing, configure(with<qint64>(&VmSettings::highMmioMb, -1)),
            ErrorCode::InvalidArgument);
        row("no memory", Nothing, configure(with<qint64>(&VmSettings::memoryStartupMb, 0)),
            ErrorCode::InvalidArgument);
        row("minimum above startup", Nothing,
            configureVm(FreshVm, with<qint64>(&VmSettings::memoryMinimumMb, 8192)),
            ErrorCode::InvalidArgument);
        row("dynamic memory with a device", holdT4,
            configure(with(&VmSettings::dynamicMemory, true)), ErrorCode::VmMemoryDynamic);
        row("another stop action with a device", holdT4,
            configure(with(&VmSettings::stopAction, StopAction::Save)),
            ErrorCode::VmStopActionUnsuitable);
        row("checkpoints with a device", holdT4,
            configure(with(&VmSettings::checkpoints, CheckpointType::Standard)),
            ErrorCode::InvalidState);
        row("no such VM", Nothing, configureVm(QStringLiteral("none"), {}), ErrorCode::VmNotFound);
    }
    void refusesSettings() { refuses(); }

    void refusesToStart_data()
    {
        columns();
        const Act start = startVm(ReadyVm);
        row("a running VM", vmIs(VmState::Running), start, ErrorCode::InvalidState);
        row(
            "an unknown state", [](HostProfile &profile) { readyVm(profile).state = {}; }, start,
            ErrorCode::InvalidState);
        row("a device on a client", holdsT4But([](HostProfile &profile) {
                profile.facts.windows.productType = ProductType::Client;
            }),
            start, ErrorCode::HypervisorFeatureUnavailable);
        row(
            "MMIO above 36 bits",
            [](HostProfile &profile) { profile.facts.hardware.physicalAddressBits = 36; }, start,
            ErrorCode::MmioRangeTooHigh);
        row("MMIO too small for the device",
            holdsT4But([](HostProfile &profile) { readyVm(profile).highMmioMb = 16639; }), start,
            ErrorCode::MmioGapTooSmall);
        row("an unknown gap counts as the default",
            holdsT4But([](HostProfile &profile) { readyVm(profile).highMmioMb = {}; }), start,
            ErrorCode::MmioGapTooSmall);
        row(
            "too little memory",
            [](HostProfile &profile) { profile.facts.hardware.memoryFreeMb = 4095; }, start,
            ErrorCode::InsufficientResources);
        row("a partition of a dismounted GPU", holdsPartitionBut(rtxIs(DeviceStatus::Dismounted)),
            start, ErrorCode::InsufficientResources);
        row("a partition of no GPU", holdsPartitionBut([](HostProfile &profile) {
                rtx(profile).partitionPath = QStringLiteral("\\\\?\\moved");
            }),
            start, ErrorCode::InsufficientResources);
        row("a partition under the first policy", holdsPartitionBut([](HostProfile &profile) {
                profile.facts.hyperv.requireSecureDeviceAssignment = true;
            }),
            start, ErrorCode::PolicyRefusesDevice);
        row("a partition under the second policy", holdsPartitionBut([](HostProfile &profile) {
                profile.facts.hyperv.requireSupportedDeviceAssignment = true;
            }),
            start, ErrorCode::PolicyRefusesDevice);
        row("stop a VM that is off", Nothing, stopVm(ReadyVm), ErrorCode::InvalidState);
    }
    void refusesToStart() { refuses(); }

    void refusesWithoutRightsOrHyperV_data()
    {
        columns();
        const Prepare user = [](HostProfile &profile) { profile.facts.rights.elevated = false; };
        const Prepare noHyperV = [](HostProfile &profile) {
            profile.facts.hyperv.feature = FeatureState::Disabled;
        };
        const Prepare noService = [](HostProfile &profile) {
            profile.facts.hyperv.managementService = ServiceState::Stopped;
        };
        const Act recovery = [](Host &host) { return host.recoveryTask().setRegistered(true, {}); };
        row("disable as a user", user, setEnabled(TeslaT4, false), ErrorCode::AccessDenied);
        row("dismount as a user", user, dismount(TeslaT4, TeslaT4Path), ErrorCode::AccessDenied);
        row("mount as a user", user, mount(TeslaT4Path), ErrorCode::AccessDenied);
        row("assign as a user", user, assign(ReadyVm, TeslaT4Path), ErrorCode::AccessDenied);
        row("start as a user", user, startVm(ReadyVm), ErrorCode::AccessDenied);
        row("configure as a user", user, configureVm(ReadyVm, {}), ErrorCode::AccessDenied);
        row("register recovery as a user", user, recovery, ErrorCode::AccessDenied);
        row("dismount without Hyper-V", noHyperV, dismount(TeslaT4, TeslaT4Path),
            ErrorCode::ProviderUnavailable);
        row("start without Hyper-V", noHyperV, startVm(ReadyVm), ErrorCode::ProviderUnavailable);
        row("start without vmms", noService, startVm(ReadyVm), ErrorCode::ProviderUnavailable);
        row("assign without vmms", noService, assign(ReadyVm, TeslaT4Path),
            ErrorCode::ProviderUnavailable);
    }
    void refusesWithoutRightsOrHyperV() { refuses(); }

    void tellsTheCodeOfTheHypervisor()
    {
        HostProfile profile = clientProfile();
        holdT4(profile);
        Simulated::SimulatedHost host(profile);
        QCOMPARE(host.vms().start(ReadyVm, {}).error().detail, QStringLiteral("0xC035001E"));
    }

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

private:
    static void columns()
    {
        QTest::addColumn<Prepare>("prepare");
        QTest::addColumn<Act>("act");
        QTest::addColumn<ErrorCode>("expected");
    }
    /// The machine refuses with the expected code and stays as it is.
    static void refuses()
    {
        QFETCH(Prepare, prepare);
        QFETCH(Act, act);
        QFETCH(ErrorCode, expected);
        HostProfile profile = serverProfile();
        prepare(profile);
        Simulated::SimulatedHost host(profile);
        const QByteArray before = stateOf(host);
        const Result<> result = act(host);
        QVERIFY2(!result, "the machine obeyed");
        QCOMPARE(errorCodeName(result.error().code), errorCodeName(expected));
        QCOMPARE(stateOf(host), before);
    }
};

SETUP_TEST_MAIN(TestSimulatedRefusals)
#include "tst_simulatedrefusals.moc"
