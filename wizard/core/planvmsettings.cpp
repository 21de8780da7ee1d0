// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/codec.h"
#include "wizard/core/mmio.h"
#include "wizard/core/planparts.h"

#include <algorithm>
#include <bit>

namespace Core {

using Platform::CheckpointType;
using Platform::Fact;
using Platform::Method;
using Platform::Result;
using Platform::StopAction;
using Platform::VmFacts;

namespace {

// Sizes in MB; see Msvm_VirtualSystemSettingData.
constexpr qint64 LeastLowMmio = 128;
constexpr qint64 MostLowMmio = 3584;
constexpr qint64 HighMargin = 512;
constexpr MmioGaps DeviceGaps{3072, 33280};
constexpr MmioGaps PartitionGaps{1024, 32768};
constexpr qint64 DefaultHighBase = 65024;
constexpr qint64 FourGigabytes = 4096;
constexpr qint64 BaseGrain = 1024;
constexpr int AddressBitsOfOneMb = 20;

bool isDevice(const PlanInput &input)
{
    return input.choices.path.route.method == Method::DirectDeviceAssignment;
}

Step settingsStep(StepKind kind, const VmFacts &vm, const QJsonObject &before)
{
    return {kind, *vm.id, shownName(vm.name, *vm.id), before, before, {}};
}

/// The settings as they are now. PlanImpossible names the first unknown one, because undo needs it.
class CurrentSettings
{
public:
    explicit CurrentSettings(const VmFacts &vm)
        : m_vm(vm)
    {
    }

    template <typename T>
    CurrentSettings &with(const char *name, const Fact<T> &fact)
    {
        if (fact.isKnown())
            m_values.insert(QLatin1String(name), Platform::Codec<T>::toJson(*fact));
        else if (m_unknown.isEmpty())
            m_unknown = QLatin1String(name);
        return *this;
    }
    /// Left out when it is not known: older versions of Windows do not have it.
    template <typename T>
    CurrentSettings &withKnown(const char *name, const Fact<T> &fact)
    {
        return fact.isKnown() ? with(name, fact) : *this;
    }
    [[nodiscard]] Result<QJsonObject> values() const
    {
        if (!m_unknown.isEmpty())
            return planImpossible(
                QStringLiteral("vms[%1].%2 is not known").arg(*m_vm.id, m_unknown));
        return m_values;
    }

private:
    const VmFacts &m_vm;
    QJsonObject m_values;
    QString m_unknown;
};

Result<Step> stopActionStep(const VmFacts &vm)
{
    return CurrentSettings(vm)
        .with("stopAction", vm.stopAction)
        .values()
        .map([&vm](const QJsonObject &before) {
            Step step = settingsStep(StepKind::VmStopAction, vm, before);
            step.after = QJsonObject{
                {QStringLiteral("stopAction"), Platform::enumName(StopAction::TurnOff)}};
            return step;
        });
}

/// Static memory, or dynamic memory that cannot move, stays as it is.
Result<Step> memoryStep(const VmFacts &vm)
{
    CurrentSettings current(vm);
    current.with("dynamicMemory", vm.dynamicMemory).with("memoryStartupMb", vm.memoryStartupMb);
    current.withKnown("memoryMinimumMb", vm.memoryMinimumMb);
    return current.values().map([&vm](const QJsonObject &before) {
        const bool isFixed =
            vm.memoryMinimumMb.isKnown() && *vm.memoryMinimumMb == *vm.memoryStartupMb;
        QJsonObject after = before;
        if (!isFixed)
            after.insert(QStringLiteral("dynamicMemory"), false);
        Step step = settingsStep(StepKind::VmMemory, vm, before);
        step.after = after;
        return step;
    });
}

Result<Step> checkpointsStep(const VmFacts &vm)
{
    CurrentSettings current(vm);
    current.with("checkpoints", vm.checkpoints)
        .withKnown("automaticCheckpoints", vm.automaticCheckpoints);
    return current.values().map([&vm](const QJsonObject &before) {
        QJsonObject after = before;
        after.insert(QStringLiteral("checkpoints"), Platform::enumName(CheckpointType::Disabled));
        if (vm.automaticCheckpoints.isKnown())
            after.insert(QStringLiteral("automaticCheckpoints"), false);
        Step step = settingsStep(StepKind::VmCheckpoints, vm, before);
        step.after = after;
        return step;
    });
}

Result<Step> cacheControlStep(const VmFacts &vm)
{
    CurrentSettings current(vm);
    current.with("guestControlledCacheTypes", vm.guestControlledCacheTypes);
    return current.values().map([&vm](const QJsonObject &before) {
        Step step = settingsStep(StepKind::VmCacheControl, vm, before);
        step.after = QJsonObject{{QStringLiteral("guestControlledCacheTypes"), true}};
        return step;
    });
}

/// What a VM should have for this GPU: Microsoft's starting points, or the need of the card. Base
/// address registers are powers of two and aligned to their size, so that a sum alone can be short.
MmioGaps usualGaps(const PlanInput &input)
{
    if (!isDevice(input))
        return PartitionGaps;
    const int need = input.gpu.pci.mmioMb.valueOr(0);
    return {DeviceGaps.lowMb,
            need > 0 ? qint64(std::bit_ceil(quint64(need))) + HighMargin : DeviceGaps.highMb};
}

/// The chosen size of the high gap, or the usual one; the least one where the processor has no room
/// for more.
qint64 highGap(const PlanInput &input, const VmFacts &vm)
{
    const qint64 usual = input.choices.highMmioMb.value_or(usualGaps(input).highMb);
    const qint64 least = leastMmioGaps(input.gpu, input.choices.path.route.method).highMb;
    const bool fits =
        input.choices.highMmioMb.has_value() || highGapFits(input.facts.hardware, vm, usual);
    return std::max(fits ? usual : least, vm.highMmioMb.valueOr(0));
}

/// Where the high gap must begin to end within the address space of the processor; nothing when it
/// fits where it is.
Result<std::optional<qint64>> loweredBase(const PlanInput &input, const VmFacts &vm, qint64 high)
{
    const auto &bits = input.facts.hardware.physicalAddressBits;
    if (!bits.isKnown() || *bits <= AddressBitsOfOneMb || *bits >= 64)
        return std::optional<qint64>();
    const qint64 end = qint64(1) << (*bits - AddressBitsOfOneMb);
    if (vm.highMmioBaseMb.valueOr(DefaultHighBase) + high <= end)
        return std::optional<qint64>();
    if (!highGapFits(input.facts.hardware, vm, high))
        return planImpossible(
            QStringLiteral("hardware.physicalAddressBits %1 leaves no room for %2 MB of "
                           "memory-mapped I/O above the memory of the VM")
                .arg(*bits)
                .arg(high));
    const qint64 lowest = FourGigabytes + vm.memoryStartupMb.valueOr(0);
    const qint64 round = (end - high) / BaseGrain * BaseGrain;
    return std::optional(round >= lowest ? round : end - high);
}

} // namespace

Result<Step> makeMmioStep(const PlanInput &input, const VmFacts &vm)
{
    const qint64 high = highGap(input, vm);
    const qint64 low =
        std::max(input.choices.lowMmioMb.value_or(usualGaps(input).lowMb), vm.lowMmioMb.valueOr(0));
    const auto base = loweredBase(input, vm, high);
    if (!base)
        return tl::make_unexpected(base.error());
    if (low < LeastLowMmio || low > MostLowMmio)
        return planImpossible(QStringLiteral("lowMmioMb %1 is not within %2 to %3")
                                  .arg(low)
                                  .arg(LeastLowMmio)
                                  .arg(MostLowMmio));
    CurrentSettings current(vm);
    current.with("lowMmioMb", vm.lowMmioMb).with("highMmioMb", vm.highMmioMb);
    if (*base)
        current.with("highMmioBaseMb", vm.highMmioBaseMb);
    return current.values().map([&](const QJsonObject &before) {
        QJsonObject after{{QStringLiteral("lowMmioMb"), low}, {QStringLiteral("highMmioMb"), high}};
        if (*base)
            after.insert(QStringLiteral("highMmioBaseMb"), **base);
        Step step = settingsStep(StepKind::VmMmioGaps, vm, before);
        step.after = after;
        return step;
    });
}

Result<QList<Step>> makeVmSettingsSteps(const PlanInput &input, const VmFacts &vm)
{
    QList<Result<Step>> steps;
    if (isDevice(input))
        steps << stopActionStep(vm);
    steps << memoryStep(vm) << checkpointsStep(vm) << cacheControlStep(vm)
          << makeMmioStep(input, vm);
    QList<Step> whole;
    for (const Result<Step> &step : steps) {
        if (!step)
            return tl::make_unexpected(step.error());
        whole << *step;
    }
    return whole;
}

} // namespace Core
