// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/simulateddevices.h"

#include "platform/simulated/device.h"
#include "platform/simulated/formerfacts.h"
#include "platform/simulated/rules.h"

#include <algorithm>

namespace Platform::Simulated {

namespace {

/// CM_PROB_DISABLED.
constexpr int ProblemDisabled = 22;
constexpr int NoProblem = 0;

/// Values of PCI device types and interrupts, as SurveyDDA.ps1 judges them.
enum PciDeviceType {
    ExpressEndpoint = 2,
    LegacyExpressEndpoint = 3,
    RootComplexEndpoint = 4,
    TreatedAsPci = 5
};
constexpr int BaseClassDisplay = 3;
constexpr int LineInterruptsOnly = 1;

const StatusChange Disabling{QStringLiteral("enabled"), DeviceStatus::Disabled, DeviceStatus::Ok};
const StatusChange Enabling{QStringLiteral("enabled"), DeviceStatus::Ok, DeviceStatus::Disabled};
const StatusChange Dismounting{QStringLiteral("mounted"), DeviceStatus::Dismounted,
                               DeviceStatus::Disabled};
const StatusChange Mounting{QStringLiteral("mounted"), DeviceStatus::Disabled,
                            DeviceStatus::Dismounted};

void changeProblem(HostProfile &machine, GpuFacts &card, bool enabled)
{
    if (!card.problemCode.isKnown())
        return;
    const int code = enabled ? NoProblem : ProblemDisabled;
    const int opposite = enabled ? ProblemDisabled : NoProblem;
    FormerFacts(machine.simulation)
        .move(card.problemCode, {card.instanceId.valueOr({}), QStringLiteral("problemCode")},
              std::optional(code), std::optional(opposite));
}

bool isAssignableType(const PciFacts &pci)
{
    switch (pci.deviceType.valueOr(ExpressEndpoint)) {
    case ExpressEndpoint:
    case RootComplexEndpoint:
        return true;
    case LegacyExpressEndpoint:
        return pci.baseClass.valueOr(BaseClassDisplay) == BaseClassDisplay;
    default:
        return false;
    }
}

/// The order of Microsoft's survey script.
Result<> checkAssignable(const GpuFacts &card, const DismountRequest &request)
{
    if (card.pci.reservedMemoryRegion.is(true))
        return failure(ErrorCode::DeviceNotAssignable,
                       QStringLiteral("the firmware reserves memory for it"));
    if (request.requireAcsSupport && card.pci.acsCompatibleUpHierarchy.is(0))
        return failure(ErrorCode::AcsMissing,
                       QStringLiteral("no access control services up the hierarchy"));
    if (card.pci.deviceType.is(TreatedAsPci))
        return failure(ErrorCode::PcieControlMissing,
                       QStringLiteral("the firmware controls PCI Express"));
    if (!isAssignableType(card.pci))
        return failure(ErrorCode::DeviceNotAssignable,
                       QStringLiteral("not a PCI Express endpoint"));
    if (card.pci.interruptSupport.is(LineInterruptsOnly))
        return failure(ErrorCode::DeviceNotAssignable,
                       QStringLiteral("it has line-based interrupts only"));
    if (request.requireDeviceMitigations && !card.mitigationDriver.is(true))
        return failure(ErrorCode::MitigationsMissing,
                       QStringLiteral("no mitigation driver is installed"));
    return {};
}

bool isPartitionRunning(const HostFacts &facts, const GpuFacts &card)
{
    return std::ranges::any_of(facts.vms.valueOr({}), [&](const VmFacts &vm) {
        const QStringList paths = vm.gpuPartitions.valueOr({});
        return vm.state.is(VmState::Running) &&
               std::ranges::any_of(paths, [&](const QString &path) {
                   return gpuOfPartition(facts, path) == &card;
               });
    });
}

/// Msvm_AssignableDeviceService is part of Hyper-V.
Result<> requireDismounting(const HostFacts &facts)
{
    return requireElevation(facts).and_then([&] { return requireHyperV(facts); });
}

Result<Device> presentDevice(HostProfile &machine, const QString &instanceId)
{
    const std::optional<Device> device = deviceWithId(machine, instanceId);
    if (!device || device->isAway())
        return failure(ErrorCode::NotFound, QStringLiteral("%1 is not present").arg(instanceId));
    return *device;
}

} // namespace

Result<> SimulatedDevices::setEnabled(const QString &instanceId, bool enabled,
                                      const CallContext &call)
{
    const Operation operation = enabled ? Operation::EnableDevice : Operation::DisableDevice;
    return m_machine.change(operation, call, [&](HostProfile &machine) -> Result<> {
        if (const Result<> allowed = requireElevation(machine.facts); !allowed)
            return allowed;
        const Result<Device> device = presentDevice(machine, instanceId);
        if (!device)
            return tl::make_unexpected(device.error());
        if (device->status().is(DeviceStatus::Disabled) != enabled)
            return {};
        changeStatus(machine, *device, enabled ? Enabling : Disabling);
        if (device->isGpu())
            changeProblem(machine, *device->card, enabled);
        return {};
    });
}

Result<> SimulatedDevices::dismount(const DismountRequest &request, const CallContext &call)
{
    return m_machine.change(Operation::DismountDevice, call, [&](HostProfile &machine) -> Result<> {
        if (const Result<> allowed = requireDismounting(machine.facts); !allowed)
            return allowed;
        const std::optional<Device> device = deviceWithId(machine, request.instanceId);
        if (!device || !device->locationPath().is(request.locationPath))
            return failure(
                ErrorCode::NotFound,
                QStringLiteral("%1 is not at %2").arg(request.instanceId, request.locationPath));
        if (!device->status().is(DeviceStatus::Disabled))
            return failure(ErrorCode::InvalidState, QStringLiteral("the device is not disabled"));
        if (isPartitionRunning(machine.facts, *device->card))
            return failure(ErrorCode::DeviceInUse,
                           QStringLiteral("a running VM holds a partition of it"));
        if (const Result<> assignable = checkAssignable(*device->card, request); !assignable)
            return assignable;
        changeStatus(machine, *device, Dismounting);
        return {};
    });
}

Result<> SimulatedDevices::mount(const QString &locationPath, const CallContext &call)
{
    return m_machine.change(Operation::MountDevice, call, [&](HostProfile &machine) -> Result<> {
        if (const Result<> allowed = requireDismounting(machine.facts); !allowed)
            return allowed;
        const std::optional<Device> device = deviceAt(machine, locationPath);
        if (!device)
            return failure(ErrorCode::NotFound,
                           QStringLiteral("no device is at %1").arg(locationPath));
        if (device->status().is(DeviceStatus::Assigned))
            return failure(ErrorCode::DeviceInUse, QStringLiteral("a VM holds the device"));
        if (!device->status().is(DeviceStatus::Dismounted))
            return failure(ErrorCode::DeviceNotDismounted,
                           QStringLiteral("the host has the device"));
        changeStatus(machine, *device, Mounting);
        return {};
    });
}

} // namespace Platform::Simulated
