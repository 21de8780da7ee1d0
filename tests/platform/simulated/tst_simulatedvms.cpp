// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/simulated/machinechecks.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace TestSupport;

namespace {

template <typename T>
VmSettings with(std::optional<T> VmSettings::*member, T value)
{
    VmSettings settings;
    settings.*member = value;
    return settings;
}

} // namespace

class TestSimulatedVms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesSettings_data()
    {
        refusalColumns();
        const auto configure = [](const VmSettings &settings) {
            return configureVm(ReadyVm, settings);
        };
        const Prepare running = readyVmIs(VmState::Running);
        refusalRow("MMIO of a running VM", running,
                   configure(with<qint64>(&VmSettings::highMmioMb, 1024)), ErrorCode::VmNotOff);
        refusalRow("low MMIO of a running VM", running,
                   configure(with<qint64>(&VmSettings::lowMmioMb, 1024)), ErrorCode::VmNotOff);
        refusalRow("cache control of a running VM", running,
                   configure(with(&VmSettings::guestControlledCacheTypes, false)),
                   ErrorCode::VmNotOff);
        refusalRow("memory of a running VM", running,
                   configure(with<qint64>(&VmSettings::memoryStartupMb, 2048)),
                   ErrorCode::VmNotOff);
        refusalRow("stop action of a running VM", running,
                   configure(with(&VmSettings::stopAction, StopAction::Save)), ErrorCode::VmNotOff);
        refusalRow("MMIO of a paused VM", readyVmIs(VmState::Paused),
                   configure(with<qint64>(&VmSettings::highMmioMb, 1024)), ErrorCode::VmNotOff);
        refusalRow("low MMIO too small", Nothing,
                   configure(with<qint64>(&VmSettings::lowMmioMb, 127)),
                   ErrorCode::InvalidArgument);
        refusalRow("low MMIO too large", Nothing,
                   configure(with<qint64>(&VmSettings::lowMmioMb, 3585)),
                   ErrorCode::InvalidArgument);
        refusalRow("negative high MMIO", Nothing,
                   configure(with<qint64>(&VmSettings::highMmioMb, -1)),
                   ErrorCode::InvalidArgument);
        refusalRow("no memory", Nothing, configure(with<qint64>(&VmSettings::memoryStartupMb, 0)),
                   ErrorCode::InvalidArgument);
        refusalRow("minimum above startup", Nothing,
                   configureVm(FreshVm, with<qint64>(&VmSettings::memoryMinimumMb, 8192)),
                   ErrorCode::InvalidArgument);
        refusalRow("dynamic memory with a device", holdT4,
                   configure(with(&VmSettings::dynamicMemory, true)), ErrorCode::VmMemoryDynamic);
        refusalRow("another stop action with a device", holdT4,
                   configure(with(&VmSettings::stopAction, StopAction::Save)),
                   ErrorCode::VmStopActionUnsuitable);
        refusalRow("no such VM", Nothing, configureVm(QStringLiteral("none"), {}),
                   ErrorCode::VmNotFound);
    }
    void refusesSettings() { checkRefusal(serverProfile()); }

    void refusesToStart_data()
    {
        refusalColumns();
        const Act start = startVm(ReadyVm);
        refusalRow("a running VM", readyVmIs(VmState::Running), start, ErrorCode::InvalidState);
        refusalRow(
            "an unknown state", [](HostProfile &profile) { readyVm(profile).state = {}; }, start,
            ErrorCode::InvalidState);
        refusalRow("a device on a client", holdsT4But([](HostProfile &profile) {
                       profile.facts.windows.productType = ProductType::Client;
                   }),
                   start, ErrorCode::HypervisorFeatureUnavailable);
        refusalRow(
            "MMIO above 36 bits",
            [](HostProfile &profile) { profile.facts.hardware.physicalAddressBits = 36; }, start,
            ErrorCode::MmioRangeTooHigh);
        refusalRow("MMIO too small for the device",
                   holdsT4But([](HostProfile &profile) { readyVm(profile).highMmioMb = 16639; }),
                   start, ErrorCode::MmioGapTooSmall);
        refusalRow("an unknown gap counts as the default",
                   holdsT4But([](HostProfile &profile) { readyVm(profile).highMmioMb = {}; }),
                   start, ErrorCode::MmioGapTooSmall);
        refusalRow(
            "too little memory",
            [](HostProfile &profile) { profile.facts.hardware.memoryFreeMb = 4095; }, start,
            ErrorCode::InsufficientResources);
        refusalRow("a partition of a dismounted GPU",
                   holdsPartitionBut(rtxIs(DeviceStatus::Dismounted)), start,
                   ErrorCode::InsufficientResources);
        refusalRow("a partition of no GPU", holdsPartitionBut([](HostProfile &profile) {
                       rtx(profile).partitionPath = QStringLiteral("\\\\?\\moved");
                   }),
                   start, ErrorCode::InsufficientResources);
        refusalRow("a partition under the first policy",
                   holdsPartitionBut([](HostProfile &profile) {
                       profile.facts.hyperv.requireSecureDeviceAssignment = true;
                   }),
                   start, ErrorCode::PolicyRefusesDevice);
        refusalRow("a partition under the second policy",
                   holdsPartitionBut([](HostProfile &profile) {
                       profile.facts.hyperv.requireSupportedDeviceAssignment = true;
                   }),
                   start, ErrorCode::PolicyRefusesDevice);
        refusalRow("stop a VM that is off", Nothing, stopVm(ReadyVm), ErrorCode::InvalidState);
    }
    void refusesToStart() { checkRefusal(serverProfile()); }

    void refusesWithoutRightsOrHyperV_data()
    {
        refusalColumns();
        const Prepare user = [](HostProfile &profile) { profile.facts.rights.elevated = false; };
        const Prepare noHyperV = [](HostProfile &profile) {
            profile.facts.hyperv.feature = FeatureState::Disabled;
        };
        const Prepare noService = [](HostProfile &profile) {
            profile.facts.hyperv.managementService = ServiceState::Stopped;
        };
        const Act recovery = [](Host &host) { return host.recoveryTask().setRegistered(true, {}); };
        refusalRow("disable as a user", user, setEnabled(TeslaT4, false), ErrorCode::AccessDenied);
        refusalRow("dismount as a user", user, dismount(TeslaT4, TeslaT4Path),
                   ErrorCode::AccessDenied);
        refusalRow("mount as a user", user, mount(TeslaT4Path), ErrorCode::AccessDenied);
        refusalRow("assign as a user", user, assign(ReadyVm, TeslaT4Path), ErrorCode::AccessDenied);
        refusalRow("start as a user", user, startVm(ReadyVm), ErrorCode::AccessDenied);
        refusalRow("configure as a user", user, configureVm(ReadyVm, {}), ErrorCode::AccessDenied);
        refusalRow("register recovery as a user", user, recovery, ErrorCode::AccessDenied);
        refusalRow("dismount without Hyper-V", noHyperV, dismount(TeslaT4, TeslaT4Path),
                   ErrorCode::ProviderUnavailable);
        refusalRow("start without Hyper-V", noHyperV, startVm(ReadyVm),
                   ErrorCode::ProviderUnavailable);
        refusalRow("start without vmms", noService, startVm(ReadyVm),
                   ErrorCode::ProviderUnavailable);
        refusalRow("assign without vmms", noService, assign(ReadyVm, TeslaT4Path),
                   ErrorCode::ProviderUnavailable);
    }
    void refusesWithoutRightsOrHyperV() { checkRefusal(serverProfile()); }

    void tellsTheCodeOfTheHypervisor()
    {
        HostProfile profile = clientProfile();
        holdT4(profile);
        Simulated::SimulatedHost host(profile);
        QCOMPARE(host.vms().start(ReadyVm, {}).error().detail, QStringLiteral("0xC035001E"));
    }
};

SETUP_TEST_MAIN(TestSimulatedVms)
#include "tst_simulatedvms.moc"
