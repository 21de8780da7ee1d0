// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/plan.h"

#include "wizard/core/planparts.h"
#include "wizard/core/steps/confirmationstep.h"

#include <algorithm>

namespace Core {

using Platform::ErrorCode;
using Platform::GpuFacts;
using Platform::HostFacts;
using Platform::Method;
using Platform::Result;

namespace {

bool drivesOnlyDisplay(const HostFacts &facts, const GpuFacts &gpu)
{
    const QList<GpuFacts> gpus = facts.gpus.valueOr({});
    const auto displays = std::ranges::count_if(
        gpus, [](const GpuFacts &each) { return each.displayAttached.is(true); });
    return gpu.displayAttached.is(true) && displays == 1;
}

QSet<Consent> consentsFor(const PlanInput &input, const Plan &plan)
{
    QSet<Consent> consents;
    const bool isDevice = plan.path.route.method == Method::DirectDeviceAssignment;
    const bool isHyperV = plan.path.route.guest == GuestKind::HyperV;
    if (isDevice)
        consents.insert(Consent::SecurityRisk);
    if (isDevice && isHyperV && relaxesMitigations(input))
        consents.insert(Consent::NoMitigationDriver);
    if (isDevice && isHyperV && relaxesAcs(input))
        consents.insert(Consent::NoAcs);
    if (isDevice && drivesOnlyDisplay(input.facts, input.gpu))
        consents.insert(Consent::OnlyDisplay);
    if (std::ranges::any_of(
            plan.steps, [](const Step &step) { return step.kind == StepKind::EflowDeployment; }))
        consents.insert(Consent::OneWayDeployment);
    return consents;
}

/// After a change that takes the only display away nobody may see the window any more; an answer
/// then shows that somebody still does.
bool needsConfirmation(const Choices &choices, const Plan &plan)
{
    return std::ranges::any_of(plan.steps, isChange) &&
           choices.wantsConfirmation.value_or(plan.neededConsents.contains(Consent::OnlyDisplay));
}

} // namespace

Result<Plan> makePlan(const HostFacts &facts, const Choices &choices)
{
    const GpuFacts *gpu = Platform::findGpu(facts, choices.path.gpu);
    if (!gpu)
        return planImpossible(QStringLiteral("the host has no GPU %1").arg(choices.path.gpu));
    if (const auto open = checkPathOpen(facts, choices); !open)
        return tl::make_unexpected(open.error());
    const PlanInput input{facts, choices, *gpu};
    auto plan =
        choices.path.route.guest == GuestKind::Eflow ? makeEflowPlan(input) : makeHyperVPlan(input);
    if (!plan)
        return plan;
    plan->path = choices.path;
    plan->gpuName = shownName(gpu->name, choices.path.gpu);
    plan->steps.removeIf(
        [](const Step &step) { return step.before == step.after && !step.before.isNull(); });
    plan->neededConsents = consentsFor(input, *plan);
    if (needsConfirmation(choices, *plan))
        plan->steps << ConfirmationStep::make();
    return plan;
}

tl::unexpected<Platform::Error> planImpossible(const QString &detail)
{
    return Platform::failure(ErrorCode::PlanImpossible, detail);
}

QString shownName(const Platform::Fact<QString> &name, const QString &key)
{
    return name.isKnown() && !name->isEmpty() ? *name : key;
}

} // namespace Core
