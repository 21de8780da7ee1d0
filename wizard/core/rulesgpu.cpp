// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/gpufamily.h"
#include "wizard/core/hosttraits.h"
#include "wizard/core/rules.h"
#include "wizard/core/rulesfinding.h"

#include <algorithm>

namespace Core::Rules {

using namespace Platform;

namespace {

constexpr int NoDriverProblem = 28; ///< CM_PROB_FAILED_INSTALL: no driver for the device.

Message statusText(DeviceStatus status)
{
    switch (status) {
    case DeviceStatus::Ok:
        return say(QT_TRANSLATE_NOOP3("Finding", "The GPU works.", "@status"));
    case DeviceStatus::Disabled:
        return say(QT_TRANSLATE_NOOP3("Finding", "The GPU is disabled.", "@status"));
    case DeviceStatus::Error:
        return say(
            QT_TRANSLATE_NOOP3("Finding", "Windows reports an error of the GPU.", "@status"));
    case DeviceStatus::Dismounted:
        return say(
            QT_TRANSLATE_NOOP3("Finding", "The GPU is dismounted from the host.", "@status"));
    case DeviceStatus::Assigned:
        break;
    }
    return say(QT_TRANSLATE_NOOP3("Finding", "The GPU is assigned to a VM.", "@status"));
}

/// Discrete Device Assignment takes the card from the host anyway.
Verdict verdictForAssignment(const Subject &subject)
{
    switch (statusOf(*subject.gpu).value_or(DeviceStatus::Error)) {
    case DeviceStatus::Ok:
        return Verdict::Pass;
    case DeviceStatus::Disabled:
        return isEflow(subject.route) ? Verdict::Fail : Verdict::Pass;
    case DeviceStatus::Dismounted:
        return Verdict::Warn;
    case DeviceStatus::Assigned:
        // vm.free-device judges the VMs of Hyper-V; without them, the owner may be the one that is
        // meant.
        return isEflow(subject.route) && !eflowHas(subject) ? Verdict::Fail : Verdict::Pass;
    case DeviceStatus::Error:
        break;
    }
    const int problem = subject.gpu->problemCode.valueOr(NoDriverProblem);
    return problem == 0 || problem == NoDriverProblem ? Verdict::Pass : Verdict::Warn;
}

Verdict verdictForPartition(const GpuFacts &gpu)
{
    const bool hasProblem = gpu.problemCode.valueOr(0) != 0;
    return statusOf(gpu).value_or(DeviceStatus::Ok) != DeviceStatus::Ok || hasProblem
               ? Verdict::Fail
               : Verdict::Pass;
}

Message foundStatus(const GpuFacts &gpu)
{
    const int problem = gpu.problemCode.valueOr(0);
    const DeviceStatus status = statusOf(gpu).value_or(DeviceStatus::Error);
    if (problem != 0 && status == DeviceStatus::Error)
        return say(
            QT_TRANSLATE_NOOP3("Finding", "Windows reports problem code %1 of the GPU.", "@status"),
            {QString::number(problem)});
    return statusText(status);
}

/// GPUs of this host beside `gpu` for which `fits` holds.
template <typename Fits>
bool anyOther(const Subject &subject, Fits fits)
{
    return std::ranges::any_of(*subject.facts.gpus, [&](const GpuFacts &other) {
        return &other != subject.gpu && fits(other);
    });
}

/// Two cards of one name are of one model when their ids say so, or when the name does.
bool isSameModel(const GpuFacts &left, const GpuFacts &right)
{
    const auto id = deviceIdOf(left);
    const auto otherId = deviceIdOf(right);
    if (id && otherId)
        return *id == *otherId && vendorOf(left) == vendorOf(right);
    return namesAModel(left.name.valueOr({}));
}

/// Windows 10 gives a VM a GPU of its own choice; later versions take the one that is asked for.
bool mayPickAnotherGpu(const WindowsFacts &windows)
{
    const auto build = buildOf(windows);
    return !build || isWindows10(windows);
}

Finding uniqueForHyperV(const Subject &subject)
{
    if (isDda(subject.route))
        return notApplicable(); // the location path names the card
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding", "The host can choose this GPU among those it shares.", "@info"));
    const bool hasRival =
        !subject.gpu->partitionable.is(false) &&
        anyOther(subject, [](const GpuFacts &other) { return !other.partitionable.is(false); });
    if (hasRival && mayPickAnotherGpu(subject.facts.windows))
        return {Verdict::Warn,
                say(QT_TRANSLATE_NOOP3(
                    "Finding", "Windows 10 chooses among several GPUs by itself.", "@status")),
                required, evidenceOf(subject.facts.windows.build)};
    return {Verdict::Pass,
            say(QT_TRANSLATE_NOOP3("Finding", "The GPU can be chosen.", "@status")),
            required,
            {}};
}

/// A card that is split by SR-IOV, or that a VM has a share of.
bool isPartitioned(const Subject &subject)
{
    const GpuFacts &gpu = *subject.gpu;
    const bool isSplit = gpu.partitionPath.isKnown() && !gpu.partitionPath->isEmpty() &&
                         !isParavirtualPath(*gpu.partitionPath) &&
                         gpu.partitionCount.valueOr(0) > 1;
    const auto &vms = subject.facts.vms;
    return isSplit || (vms.isKnown() && std::ranges::any_of(*vms, [&gpu](const VmFacts &vm) {
                           return holdsPartition(vm, gpu);
                       }));
}

} // namespace

Finding gpuPresent(const Subject &subject)
{
    const auto &gpus = subject.facts.gpus;
    const Message required = say(QT_TRANSLATE_NOOP3("Finding", "The host has a GPU.", "@info"));
    if (!gpus.isKnown())
        return couldNotTell(required, evidenceOf(gpus));
    if (gpus->isEmpty())
        return {Verdict::Fail, say(QT_TRANSLATE_NOOP3("Finding", "No GPU was found.", "@status")),
                required, evidenceOf(gpus)};
    return {Verdict::Pass,
            say(QT_TRANSLATE_NOOP3("Finding", "GPUs found: %1", "@status"),
                {QString::number(gpus->size())}),
            required, evidenceOf(gpus)};
}

Finding gpuStatus(const Subject &subject)
{
    const GpuFacts &gpu = *subject.gpu;
    const QStringList evidence = evidenceOf(gpu.status, gpu.problemCode);
    const Message required =
        isDda(subject.route)
            ? say(QT_TRANSLATE_NOOP3("Finding", "The GPU is on the host.", "@info"))
            : say(QT_TRANSLATE_NOOP3("Finding", "The GPU works on the host.", "@info"));
    if (!statusOf(gpu) && gpu.problemCode.valueOr(0) == 0)
        return couldNotTell(required, evidence);
    const Verdict verdict =
        isDda(subject.route) ? verdictForAssignment(subject) : verdictForPartition(gpu);
    return {verdict, foundStatus(gpu), required, evidence};
}

Finding gpuUnique(const Subject &subject)
{
    if (!isEflow(subject.route))
        return uniqueForHyperV(subject);
    const auto &name = subject.gpu->name;
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding", "No other GPU has the same name: EFLOW selects by name.", "@info"));
    if (!name.isKnown())
        return couldNotTell(required, evidenceOf(name));
    const auto hasName = [&name](const GpuFacts &other) { return other.name.value == name.value; };
    const auto isStranger = [&](const GpuFacts &other) {
        return hasName(other) && !isSameModel(other, *subject.gpu);
    };
    if (anyOther(subject, isStranger))
        return {Verdict::Fail,
                say(QT_TRANSLATE_NOOP3("Finding", "A GPU of another model has the same name.",
                                       "@status")),
                required, evidenceOf(name)};
    const auto mayHaveName = [&](const GpuFacts &other) { // names differ between vendors
        const auto own = vendorOf(*subject.gpu);
        const auto its = vendorOf(other);
        return !other.name.isKnown() && (!own || !its || own == its);
    };
    if (anyOther(subject, mayHaveName))
        return couldNotTell(required, evidenceOf(name));
    const bool isShared = anyOther(subject, hasName);
    return {isShared ? Verdict::Warn : Verdict::Pass,
            isShared ? say(QT_TRANSLATE_NOOP3(
                           "Finding", "Another GPU has the same name. EFLOW takes one of them.",
                           "@status"))
                     : say(QT_TRANSLATE_NOOP3("Finding", "The name is unique.", "@status")),
            required, evidenceOf(name)};
}

Finding gpuDisplay(const Subject &subject)
{
    if (!isDda(subject.route))
        return notApplicable();
    const auto &attached = subject.gpu->displayAttached;
    const Message required =
        say(QT_TRANSLATE_NOOP3("Finding", "No display is attached to the GPU.", "@info"));
    if (!attached.isKnown())
        return couldNotTell(required, evidenceOf(attached));
    return {*attached ? Verdict::Warn : Verdict::Pass,
            *attached
                ? say(QT_TRANSLATE_NOOP3("Finding", "A display is attached to the GPU.", "@status"))
                : say(QT_TRANSLATE_NOOP3("Finding", "No display is attached.", "@status")),
            required, evidenceOf(attached)};
}

Finding gpuPartitioned(const Subject &subject)
{
    if (!isDda(subject.route))
        return notApplicable();
    const GpuFacts &gpu = *subject.gpu;
    const Message required =
        say(QT_TRANSLATE_NOOP3("Finding", "The GPU is not shared out in partitions.", "@info"));
    const QStringList evidence = evidenceOf(gpu.partitionPath, gpu.partitionCount);
    return isPartitioned(subject)
               ? Finding{Verdict::Warn,
                         say(QT_TRANSLATE_NOOP3("Finding", "The GPU is shared out in partitions.",
                                                "@status")),
                         required, evidence}
               : Finding{Verdict::Pass,
                         say(QT_TRANSLATE_NOOP3("Finding", "No partition of the GPU is in use.",
                                                "@status")),
                         required, evidence};
}

Finding gpuPartitionable(const Subject &subject)
{
    if (isDda(subject.route))
        return notApplicable();
    const GpuFacts &gpu = *subject.gpu;
    const QStringList evidence = evidenceOf(gpu.partitionable, gpu.partitionPath);
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding", "Hyper-V lists the GPU as one that it can share by GPU-PV.", "@info"));
    if (gpu.partitionable.is(false))
        return {eflowHas(subject) ? Verdict::Warn : Verdict::Fail,
                say(QT_TRANSLATE_NOOP3("Finding", "Hyper-V does not list the GPU.", "@status")),
                required, evidence};
    if (!gpu.partitionable.isKnown() && !gpu.partitionPath.isKnown()) {
        const bool isSettled = isEflow(subject.route) || partitionIsProven(subject.facts, gpu);
        return isSettled ? couldNotTellButOpen(required, evidence)
                         : couldNotTell(required, evidence);
    }
    if (!gpu.partitionPath.valueOr({}).isEmpty() && !isParavirtualPath(*gpu.partitionPath))
        return {Verdict::Warn,
                say(QT_TRANSLATE_NOOP3("Finding",
                                       "The GPU is shared by SR-IOV, which needs a vGPU driver.",
                                       "@status")),
                required, evidence};
    if (!subject.facts.hyperv.otherPartitionables.valueOr({}).isEmpty())
        return {Verdict::Warn,
                say(QT_TRANSLATE_NOOP3("Finding",
                                       "Hyper-V lists the GPU beside devices that are no GPU: %1",
                                       "@status"),
                    {subject.facts.hyperv.otherPartitionables->join(QStringLiteral(", "))}),
                required, evidence};
    return {Verdict::Pass, say(QT_TRANSLATE_NOOP3("Finding", "Hyper-V lists the GPU.", "@status")),
            required, evidence};
}

} // namespace Core::Rules
