// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/enumnames.h"
#include "wizard/core/planparts.h"
#include "wizard/core/steps/eflowsettings.h"

#include <algorithm>

namespace Core {

using Platform::EflowGpu;
using Platform::EflowVmSettings;
using Platform::GpuFacts;
using Platform::Method;
using Platform::PowerState;
using Platform::Result;

namespace {

/// What a fresh VM gets unless the user chose: 1 GB, the default of Deploy-Eflow, is too little for
/// GPU work.
constexpr int UsualCpuCount = 4;
constexpr qint64 UsualMemoryMb = 4096;
constexpr qint64 LeastMemoryMb = 1024;

qint64 even(qint64 number) { return number + number % 2; }

/// The name by which the module finds the card. It selects by name only: of equal cards it takes one
/// of its own choice, and gpu.unique closes the path where cards of one name are not equal.
Result<QString> moduleName(const PlanInput &input)
{
    if (!input.gpu.name.isKnown())
        return planImpossible(
            QStringLiteral("gpus[%1].name is not known").arg(input.choices.path.gpu));
    const QString name = *input.gpu.name;
    const auto &offered = input.facts.eflow.gpuList;
    const bool isOffered =
        !offered.isKnown() ||
        std::ranges::any_of(*offered, [&name](const EflowGpu &each) { return each.name.is(name); });
    if (!isOffered)
        return planImpossible(QStringLiteral("eflow.gpuList does not hold \"%1\"").arg(name));
    return name;
}

Result<> checkSettings(const PlanInput &input, const EflowVmSettings &settings)
{
    const auto &processors = input.facts.hardware.logicalProcessors;
    if (settings.cpuCount < 1 || (processors.isKnown() && settings.cpuCount > *processors))
        return planImpossible(QStringLiteral("cpuCount %1 is not within 1 to %2")
                                  .arg(settings.cpuCount)
                                  .arg(processors.valueOr(settings.cpuCount)));
    if (settings.memoryMb < LeastMemoryMb)
        return planImpossible(
            QStringLiteral("memoryMb %1 is below %2").arg(settings.memoryMb).arg(LeastMemoryMb));
    return {};
}

Step eflowStep(StepKind kind, const QJsonValue &before, const QJsonValue &after)
{
    return {kind, QString(), QString(), before, after, {}};
}

Step verification(Method method)
{
    Step step = eflowStep(StepKind::GuestGpu, QJsonValue::Null, true);
    step.options.insert(QStringLiteral("method"), Platform::enumName(method));
    return step;
}

/// The VM as the user wants it, with the GPU.
Result<EflowVmSettings> wantedSettings(const PlanInput &input, EflowVmSettings settings)
{
    const auto name = moduleName(input);
    if (!name)
        return tl::make_unexpected(name.error());
    settings.cpuCount = input.choices.cpuCount.value_or(settings.cpuCount);
    settings.memoryMb = even(input.choices.memoryMb.value_or(settings.memoryMb));
    settings.gpuName = *name;
    settings.gpuPassthroughType = input.choices.path.route.method;
    settings.gpuCount = 1;
    return checkSettings(input, settings).map([&settings] { return settings; });
}

/// The VM is deployed without the GPU and gets it after that: a refused GPU must not use up the
/// only deployment, and undo can take the GPU back from a VM that stays.
Result<Plan> makeDeployment(const PlanInput &input)
{
    EflowVmSettings bare;
    bare.cpuCount =
        std::clamp(input.facts.hardware.logicalProcessors.valueOr(UsualCpuCount), 1, UsualCpuCount);
    bare.memoryMb = UsualMemoryMb;
    const auto wanted = wantedSettings(input, bare);
    if (!wanted)
        return tl::make_unexpected(wanted.error());
    bare.cpuCount = wanted->cpuCount;
    bare.memoryMb = wanted->memoryMb;
    Step deployment = eflowStep(StepKind::EflowDeployment, false, true);
    deployment.options = eflowSettingsToJson(bare);
    Plan plan;
    plan.steps = {
        deployment,
        eflowStep(StepKind::EflowVm, eflowSettingsToJson(bare), eflowSettingsToJson(*wanted)),
        verification(input.choices.path.route.method)};
    return plan;
}

Result<Plan> makeChange(const PlanInput &input)
{
    const auto current = eflowSettingsOf(input.facts.eflow);
    if (!current)
        return planImpossible(current.error().detail);
    const auto &power = input.facts.eflow.powerState;
    if (!power.isKnown())
        return planImpossible(QStringLiteral("eflow.powerState is not known"));
    const auto wanted = wantedSettings(input, *current);
    if (!wanted)
        return tl::make_unexpected(wanted.error());
    Plan plan;
    plan.steps = {
        eflowStep(StepKind::EflowPower, Platform::enumName(*power),
                  Platform::enumName(PowerState::On)),
        eflowStep(StepKind::EflowVm, eflowSettingsToJson(*current), eflowSettingsToJson(*wanted)),
        verification(input.choices.path.route.method)};
    return plan;
}

} // namespace

Result<Plan> makeEflowPlan(const PlanInput &input)
{
    const auto &deployed = input.facts.eflow.deployed;
    if (!deployed.isKnown())
        return planImpossible(QStringLiteral("eflow.deployed is not known"));
    return *deployed ? makeChange(input) : makeDeployment(input);
}

} // namespace Core
