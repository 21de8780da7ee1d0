// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/hosttraits.h"
#include "wizard/core/mmio.h"
#include "wizard/core/rules.h"
#include "wizard/core/rulesfinding.h"

#include <algorithm>

namespace Core::Rules {

using namespace Platform;

namespace {

Message stateText(VmState state)
{
    switch (state) {
    case VmState::Off:
        return say(QT_TRANSLATE_NOOP3("Finding", "The VM is off.", "@status"));
    case VmState::Running:
        return say(QT_TRANSLATE_NOOP3("Finding", "The VM runs and will be shut down.", "@status"));
    case VmState::Paused:
        return say(QT_TRANSLATE_NOOP3("Finding", "The VM is paused.", "@status"));
    case VmState::Saved:
        return say(QT_TRANSLATE_NOOP3("Finding", "The VM is saved.", "@status"));
    case VmState::Other:
        break;
    }
    return say(QT_TRANSLATE_NOOP3("Finding", "The VM changes its state at the moment.", "@status"));
}

bool isStale(const HostFacts &facts, const QString &partition)
{
    return !partition.isEmpty() &&
           std::ranges::none_of(*facts.gpus, [&partition](const GpuFacts &gpu) {
               return gpu.partitionPath.isKnown() && isSamePath(*gpu.partitionPath, partition);
           });
}

bool everyPathIsKnown(const HostFacts &facts)
{
    return facts.gpus.isKnown() && std::ranges::all_of(*facts.gpus, [](const GpuFacts &gpu) {
               return gpu.partitionPath.isKnown() || gpu.partitionable.is(false);
           });
}

/// What the VM would need at its start is not there. A running VM has its memory already.
bool isShortOfMemory(const HardwareFacts &hardware, const VmFacts &vm)
{
    return vm.state.is(VmState::Off) && hardware.memoryFreeMb.isKnown() &&
           vm.memoryStartupMb.valueOr(0) > *hardware.memoryFreeMb;
}

/// The VM runs with a GPU by this method, so that its settings do for one.
bool worksAlready(const Subject &subject)
{
    const VmFacts &vm = *subject.vm;
    if (!vm.state.is(VmState::Running))
        return false;
    return isDda(subject.route) ? !vm.assignedDevices.valueOr({}).isEmpty()
                                : !vm.gpuPartitions.valueOr({}).isEmpty();
}

/// The VM has this very GPU by this method.
bool hasGpu(const Subject &subject)
{
    return isDda(subject.route) ? holdsDevice(*subject.vm, *subject.gpu)
                                : holdsPartition(*subject.vm, *subject.gpu);
}

/// The VM has something by the other method; nothing when nobody knows.
std::optional<bool> hasDeviceOfOtherKind(const Subject &subject)
{
    const auto &devices = subject.vm->assignedDevices;
    const auto &partitions = subject.vm->gpuPartitions;
    const bool isKnown = isDda(subject.route) ? partitions.isKnown() : devices.isKnown();
    if (!isKnown)
        return std::nullopt;
    return isDda(subject.route) ? !partitions->isEmpty() : !devices->isEmpty();
}

QString gapsText(qint64 low, qint64 high)
{
    return QStringLiteral("%1 / %2 MB").arg(low).arg(high);
}

} // namespace

Finding vmExists(const Subject &subject)
{
    if (isEflow(subject.route))
        return notApplicable();
    const auto &vms = subject.facts.vms;
    const Message required = say(QT_TRANSLATE_NOOP3("Finding", "Hyper-V has a VM.", "@info"));
    if (!vms.isKnown())
        return couldNotTell(required, evidenceOf(vms));
    if (vms->isEmpty())
        return {Verdict::Fail, say(QT_TRANSLATE_NOOP3("Finding", "Hyper-V has no VM.", "@status")),
                required, evidenceOf(vms)};
    return {Verdict::Pass,
            say(QT_TRANSLATE_NOOP3("Finding", "VMs found: %1", "@status"),
                {QString::number(vms->size())}),
            required, evidenceOf(vms)};
}

Finding vmOff(const Subject &subject)
{
    const VmFacts &vm = *subject.vm;
    const auto &state = vm.state;
    const Message required = say(QT_TRANSLATE_NOOP3("Finding", "The VM is off.", "@info"));
    if (!state.isKnown())
        return couldNotTell(required, evidenceOf(state));
    if (*state == VmState::Off)
        return {Verdict::Pass, stateText(*state), required, evidenceOf(state)};
    // A VM that has what it shall get is left alone.
    if (*state == VmState::Running && hasGpu(subject))
        return {Verdict::Pass,
                say(QT_TRANSLATE_NOOP3("Finding", "The VM runs with this GPU.", "@status")),
                required, evidenceOf(state)};
    // A saved or paused VM cannot be shut down without losing what it holds.
    return {*state == VmState::Running ? Verdict::Warn : Verdict::Fail, stateText(*state), required,
            evidenceOf(state)};
}

Finding vmMemory(const Subject &subject)
{
    const VmFacts &vm = *subject.vm;
    const QStringList evidence =
        evidenceOf(vm.dynamicMemory, vm.memoryStartupMb, vm.memoryMinimumMb);
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding", "Fixed memory, or dynamic memory with its minimum equal to its startup size.",
        "@info"));
    if (isShortOfMemory(subject.facts.hardware, vm))
        return {Verdict::Fail,
                say(QT_TRANSLATE_NOOP3(
                        "Finding", "The VM starts with %1 MB, and only %2 MB are free.", "@status"),
                    {QString::number(*vm.memoryStartupMb),
                     QString::number(*subject.facts.hardware.memoryFreeMb)}),
                required, evidence};
    if (!vm.dynamicMemory.isKnown())
        return couldNotTell(required, evidence);
    if (!*vm.dynamicMemory)
        return {Verdict::Pass,
                say(QT_TRANSLATE_NOOP3("Finding", "The memory is fixed.", "@status")), required,
                evidence};
    const bool isPinned =
        vm.memoryStartupMb.isKnown() && vm.memoryStartupMb.value == vm.memoryMinimumMb.value;
    return {isPinned || worksAlready(subject) ? Verdict::Pass : Verdict::Warn,
            say(QT_TRANSLATE_NOOP3("Finding", "The memory is dynamic.", "@status")), required,
            evidence};
}

Finding vmCheckpoints(const Subject &subject)
{
    const VmFacts &vm = *subject.vm;
    const QStringList evidence = evidenceOf(vm.checkpoints, vm.automaticCheckpoints);
    const Message required =
        say(QT_TRANSLATE_NOOP3("Finding", "Checkpoints are switched off.", "@info"));
    if (!vm.checkpoints.isKnown() && !vm.automaticCheckpoints.is(true))
        return couldNotTell(required, evidence);
    const bool isOff =
        vm.checkpoints.is(CheckpointType::Disabled) && !vm.automaticCheckpoints.is(true);
    return {isOff || worksAlready(subject) ? Verdict::Pass : Verdict::Warn,
            isOff ? say(QT_TRANSLATE_NOOP3("Finding", "Checkpoints are off.", "@status"))
                  : say(QT_TRANSLATE_NOOP3("Finding", "Checkpoints are on.", "@status")),
            required, evidence};
}

Finding vmPartitionStale(const Subject &subject)
{
    const auto &partitions = subject.vm->gpuPartitions;
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding", "Every GPU partition of the VM refers to a GPU of the host.", "@info"));
    const QStringList evidence = evidenceOf(partitions, subject.facts.gpus);
    const Message none =
        say(QT_TRANSLATE_NOOP3("Finding", "No partition refers to a missing GPU.", "@status"));
    if (!partitions.isKnown())
        return couldNotTell(required, evidence);
    if (partitions->isEmpty())
        return {Verdict::Pass, none, required, evidence};
    if (!everyPathIsKnown(subject.facts))
        return couldNotTell(required, evidence);
    const bool hasStale = std::ranges::any_of(
        *partitions, [&subject](const QString &path) { return isStale(subject.facts, path); });
    return {hasStale ? Verdict::Warn : Verdict::Pass,
            hasStale
                ? say(QT_TRANSLATE_NOOP3(
                      "Finding", "The VM refers to a GPU path that no longer exists on this host.",
                      "@status"))
                : none,
            required, evidence};
}

Finding vmMmio(const Subject &subject)
{
    const VmFacts &vm = *subject.vm;
    const HardwareFacts &hardware = subject.facts.hardware;
    const MmioGaps least = leastMmioGaps(*subject.gpu, subject.route.method);
    const QStringList evidence = evidenceOf(vm.lowMmioMb, vm.highMmioMb, subject.gpu->pci.mmioMb,
                                            hardware.physicalAddressBits);
    const Message required = say(
        QT_TRANSLATE_NOOP3("Finding", "Low and high MMIO space of the VM at least %1.", "@info"),
        {gapsText(least.lowMb, least.highMb)});
    if (!highGapFits(hardware, vm, neededMmioGaps(*subject.gpu, subject.route.method).highMb))
        return {Verdict::Fail,
                say(QT_TRANSLATE_NOOP3(
                    "Finding", "The processor cannot address the gap above the VM's memory.",
                    "@status")),
                required, evidence};
    if (!vm.lowMmioMb.isKnown() || !vm.highMmioMb.isKnown())
        return couldNotTell(required, evidence);
    const bool isEnough = *vm.lowMmioMb >= least.lowMb && *vm.highMmioMb >= least.highMb;
    return {isEnough || worksAlready(subject) ? Verdict::Pass : Verdict::Warn,
            verbatim(gapsText(*vm.lowMmioMb, *vm.highMmioMb)), required, evidence};
}

Finding vmFreeDevice(const Subject &subject)
{
    const VmFacts &vm = *subject.vm;
    const GpuFacts &gpu = *subject.gpu;
    const QStringList evidence = evidenceOf(gpu.assignedTo, vm.assignedDevices, vm.gpuPartitions);
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding", "No other VM owns the GPU, and the VM got no device by the other method.",
        "@info"));
    if (hasGpu(subject))
        return {Verdict::Pass,
                say(QT_TRANSLATE_NOOP3("Finding", "The VM has this GPU already.", "@status")),
                required, evidence};
    if (isDda(subject.route) && holdsPartition(vm, gpu))
        return {
            Verdict::Fail,
            say(QT_TRANSLATE_NOOP3("Finding", "The VM has a partition of this GPU.", "@status")),
            required, evidence};
    const bool isOwned =
        !gpu.assignedTo.valueOr({}).isEmpty() || gpu.status.is(DeviceStatus::Assigned);
    if (isDda(subject.route) && isOwned)
        return {Verdict::Fail,
                say(QT_TRANSLATE_NOOP3("Finding", "Another VM owns the GPU.", "@status")), required,
                evidence};
    const auto hasOtherKind = hasDeviceOfOtherKind(subject);
    if (!hasOtherKind)
        return couldNotTell(required, evidence);
    if (*hasOtherKind)
        return {Verdict::Warn,
                say(QT_TRANSLATE_NOOP3(
                    "Finding", "The VM already got a device by the other method.", "@status")),
                required, evidence};
    return {Verdict::Pass,
            say(QT_TRANSLATE_NOOP3("Finding", "The GPU is free for the VM.", "@status")), required,
            evidence};
}

} // namespace Core::Rules
