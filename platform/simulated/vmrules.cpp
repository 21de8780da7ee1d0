// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/vmrules.h"

#include "platform/simulated/rules.h"

#include <algorithm>

namespace Platform::Simulated {

namespace {

// Defaults and limits of Msvm_VirtualSystemSettingData in MB.
constexpr qint64 LowestLowMmio = 128;
constexpr qint64 HighestLowMmio = 3584;
constexpr qint64 LowestHighMmio = 128;
constexpr qint64 DefaultHighMmio = 512;
constexpr qint64 DefaultHighMmioBase = 65024;
constexpr qint64 LowestHighMmioBase = 4096;
constexpr qint64 HighestAddress = qint64(1) << 32;
constexpr qint64 LeastMemory = 32;
constexpr qint64 MostMemory = 12 * 1024 * 1024;
constexpr int MbAddressBits = 20;

bool holdsDevice(const VmFacts &vm) { return !vm.assignedDevices.valueOr({}).isEmpty(); }

bool isWithin(const std::optional<qint64> &value, qint64 least, qint64 most)
{
    return !value || (*value >= least && *value <= most);
}

Result<> checkDevices(const HostFacts &facts, const VmFacts &vm)
{
    if (holdsDevice(vm) && isClient(facts.windows))
        return failure(ErrorCode::HypervisorFeatureUnavailable, QStringLiteral("0xC035001E"));
    return {};
}

Result<> checkPartitions(const HostFacts &facts, const VmFacts &vm)
{
    const QStringList paths = vm.gpuPartitions.valueOr({});
    const bool refused = facts.hyperv.requireSecureDeviceAssignment.is(true) ||
                         facts.hyperv.requireSupportedDeviceAssignment.is(true);
    if (!paths.isEmpty() && refused && isServer(facts.windows))
        return failure(ErrorCode::PolicyRefusesDevice,
                       QStringLiteral("the group policy refuses GPU partitions"));
    if (!std::ranges::all_of(paths,
                             [&](const QString &path) { return isPartitionAlive(facts, path); }))
        return failure(ErrorCode::InsufficientResources,
                       QStringLiteral("0x800705AA: a GPU partition leads nowhere"));
    return {};
}

Result<> checkMemory(const HostFacts &facts, const VmFacts &vm)
{
    const Fact<qint64> &free = facts.hardware.memoryFreeMb;
    if (free.isKnown() && vm.memoryStartupMb.valueOr(0) > *free)
        return failure(ErrorCode::InsufficientResources,
                       QStringLiteral("0x800705AA: not enough free memory"));
    return {};
}

qint64 mmioNeed(const HostFacts &facts, const VmFacts &vm)
{
    qint64 need = 0;
    for (const AssignedDevice &device : vm.assignedDevices.valueOr({})) {
        for (const GpuFacts &gpu : facts.gpus.valueOr({})) {
            if (device.locationPath.isKnown() &&
                gpu.locationPath.value == device.locationPath.value)
                need += gpu.pci.mmioMb.valueOr(0);
        }
    }
    return need;
}

Result<> checkMmio(const HostFacts &facts, const VmFacts &vm)
{
    const qint64 high = vm.highMmioMb.valueOr(DefaultHighMmio);
    const qint64 end = vm.highMmioBaseMb.valueOr(DefaultHighMmioBase) + high;
    const int bits = facts.hardware.physicalAddressBits.valueOr(0);
    if (bits > MbAddressBits && bits < 64 && end > qint64(1) << (bits - MbAddressBits))
        return failure(ErrorCode::MmioRangeTooHigh,
                       QStringLiteral("the high MMIO range ends at %1 MB, above %2 address bits")
                           .arg(end)
                           .arg(bits));
    if (const qint64 need = mmioNeed(facts, vm); high < need)
        return failure(ErrorCode::MmioGapTooSmall,
                       QStringLiteral("the devices need %1 MB, the high MMIO gap is %2 MB")
                           .arg(need)
                           .arg(high));
    return {};
}

bool needsOff(const VmSettings &settings)
{
    VmSettings others = settings;
    others.checkpoints.reset();
    others.automaticCheckpoints.reset();
    return others != VmSettings();
}

tl::unexpected<Error> unfitStop()
{
    return failure(ErrorCode::VmStopActionUnsuitable,
                   QStringLiteral("the stop action is not to turn off"));
}

tl::unexpected<Error> unfitMemory()
{
    return failure(ErrorCode::VmMemoryDynamic, QStringLiteral("the VM has dynamic memory"));
}

/// A VM that holds a device does not give up what makes it fit; what it was before it may be again.
Result<> checkNoLessFit(const VmFacts &vm, const VmFacts &changed)
{
    if (vm.stopAction.is(StopAction::TurnOff) && !changed.stopAction.is(StopAction::TurnOff))
        return unfitStop();
    if (isMemoryFixed(vm) && !isMemoryFixed(changed))
        return unfitMemory();
    return {};
}

Result<> checkValues(const VmSettings &settings, const VmFacts &changed)
{
    const auto refuse = [](const char *what) {
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1 is out of range").arg(QLatin1String(what)));
    };
    if (!isWithin(settings.lowMmioMb, LowestLowMmio, HighestLowMmio))
        return refuse("the low MMIO gap");
    if (!isWithin(settings.highMmioMb, LowestHighMmio, HighestAddress))
        return refuse("the high MMIO gap");
    if (!isWithin(settings.highMmioBaseMb, LowestHighMmioBase, HighestAddress))
        return refuse("the base of the high MMIO gap");
    if (!isWithin(settings.memoryStartupMb, LeastMemory, MostMemory))
        return refuse("the startup memory");
    if (!isWithin(settings.memoryMinimumMb, LeastMemory, MostMemory))
        return refuse("the minimum memory");
    const qint64 startup = changed.memoryStartupMb.valueOr(MostMemory);
    if (changed.dynamicMemory.is(true) && changed.memoryMinimumMb.valueOr(LeastMemory) > startup)
        return refuse("the minimum memory above the startup memory");
    return {};
}

} // namespace

Result<> checkStart(const HostFacts &facts, const VmFacts &vm)
{
    for (const auto check : {checkDevices, checkPartitions, checkMemory, checkMmio}) {
        if (const Result<> passed = check(facts, vm); !passed)
            return passed;
    }
    return {};
}

Result<> checkSettings(const VmFacts &vm, const VmSettings &settings, const VmFacts &changed)
{
    if (needsOff(settings)) {
        if (const Result<> off = requireOff(vm); !off)
            return off;
    }
    if (const Result<> valid = checkValues(settings, changed); !valid)
        return valid;
    return holdsDevice(vm) ? checkNoLessFit(vm, changed) : Result<>();
}

Result<> checkFitForDevice(const VmFacts &vm)
{
    if (!vm.stopAction.is(StopAction::TurnOff))
        return unfitStop();
    if (!isMemoryFixed(vm))
        return unfitMemory();
    if (!vm.checkpoints.is(CheckpointType::Disabled))
        return failure(ErrorCode::InvalidState, QStringLiteral("checkpoints are not disabled"));
    return {};
}

} // namespace Platform::Simulated
