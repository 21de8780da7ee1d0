// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/step.h"

#include "wizard/core/jsonfields.h"
#include "wizard/core/steps/confirmationstep.h"
#include "wizard/core/steps/devicesteps.h"
#include "wizard/core/steps/eflowsteps.h"
#include "wizard/core/steps/gueststep.h"
#include "wizard/core/steps/vmsteps.h"

#include <algorithm>

namespace Core {

using namespace std::chrono_literals;

namespace {

constexpr QLatin1String Kind("kind");
constexpr QLatin1String Target("target");
constexpr QLatin1String Name("name");
constexpr QLatin1String Before("before");
constexpr QLatin1String After("after");
constexpr QLatin1String Options("options");

/// What a row of the table has beside the functions of its kind.
struct Row
{
    StepKind kind;
    const char *id;
    StepClass stepClass;
    int weight;
    std::chrono::milliseconds limit;
};

template <typename Functions>
constexpr StepBehaviour behaviour(const Row &row)
{
    return {row.kind,           QLatin1String(row.id), row.stepClass,
            row.weight,         &Functions::probe,     &Functions::change,
            row.limit,          &Functions::title,     &Functions::intention,
            &Functions::status, &Functions::powerShell};
}

constexpr StepBehaviour Behaviours[] = {
    behaviour<EflowDeploymentStep>(
        {StepKind::EflowDeployment, "eflow-deployment", StepClass::OneWay, 60, 30min}),
    behaviour<EflowPowerStep>(
        {StepKind::EflowPower, "eflow-power", StepClass::ExactRestore, 10, 5min}),
    behaviour<EflowVmStep>({StepKind::EflowVm, "eflow-vm", StepClass::Inverse, 20, 10min}),
    behaviour<VmPowerStep>({StepKind::VmPower, "vm-power", StepClass::ExactRestore, 10, 5min}),
    behaviour<VmStopActionStep>(
        {StepKind::VmStopAction, "vm-stop-action", StepClass::ExactRestore, 1, 1min}),
    behaviour<VmMemoryStep>({StepKind::VmMemory, "vm-memory", StepClass::ExactRestore, 1, 1min}),
    behaviour<VmCheckpointsStep>(
        {StepKind::VmCheckpoints, "vm-checkpoints", StepClass::ExactRestore, 1, 1min}),
    behaviour<VmCacheControlStep>(
        {StepKind::VmCacheControl, "vm-cache-control", StepClass::ExactRestore, 1, 1min}),
    behaviour<VmMmioGapsStep>(
        {StepKind::VmMmioGaps, "vm-mmio-gaps", StepClass::ExactRestore, 1, 1min}),
    behaviour<DeviceEnabledStep>(
        {StepKind::DeviceEnabled, "device-enabled", StepClass::Inverse, 2, 1min}),
    behaviour<DeviceMountStep>(
        {StepKind::DeviceMount, "device-mount", StepClass::Inverse, 4, 2min}),
    behaviour<DeviceAssignmentStep>(
        {StepKind::DeviceAssignment, "device-assignment", StepClass::Inverse, 2, 2min}),
    behaviour<GpuPartitionStep>(
        {StepKind::GpuPartition, "gpu-partition", StepClass::Inverse, 2, 2min}),
    behaviour<GuestGpuStep>({StepKind::GuestGpu, "guest-gpu", StepClass::Verification, 15, 5min}),
    behaviour<ConfirmationStep>(
        {StepKind::Confirmation, "confirmation", StepClass::Confirmation, 1, 10min}),
};

constexpr bool standsInOrder()
{
    for (std::size_t i = 0; i < std::size(Behaviours); ++i) {
        if (Behaviours[i].kind != StepKind(i))
            return false;
    }
    return std::size(Behaviours) == std::size_t(StepKind::Confirmation) + 1;
}
static_assert(standsInOrder(), "behaviourOf() takes the kind for the index");

} // namespace

std::span<const StepBehaviour> stepBehaviours() { return Behaviours; }

const StepBehaviour &behaviourOf(StepKind kind) { return Behaviours[std::size_t(kind)]; }

std::optional<StepKind> stepKindFromId(QStringView id)
{
    const auto row =
        std::ranges::find_if(Behaviours, [id](const StepBehaviour &each) { return each.id == id; });
    return row == std::end(Behaviours) ? std::nullopt : std::optional(row->kind);
}

bool isChange(const Step &step)
{
    const StepClass stepClass = behaviourOf(step.kind).stepClass;
    return stepClass != StepClass::Verification && stepClass != StepClass::Confirmation;
}

bool isUndoable(const Step &step)
{
    return isChange(step) && behaviourOf(step.kind).stepClass != StepClass::OneWay;
}

Message stepMessage(Text text, QStringList arguments)
{
    return {"Step", text, std::move(arguments)};
}

QJsonObject stepToJson(const Step &step)
{
    return {{Kind, behaviourOf(step.kind).id},
            {Target, step.target},
            {Name, step.name},
            {Before, step.before},
            {After, step.after},
            {Options, step.options}};
}

Platform::Result<Step> stepFromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    Step step;
    step.kind = fields.word(Kind, [](const QString &id) { return stepKindFromId(id); });
    step.target = fields.text(Target);
    step.name = fields.text(Name);
    step.before = fields.value(Before);
    step.after = fields.value(After);
    step.options = fields.object(Options);
    return fields.finish().map([&step] { return step; });
}

} // namespace Core
