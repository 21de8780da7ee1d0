// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/planchange.h"

#include <algorithm>

namespace TestSupport {

using namespace Core;
using Platform::HostProfile;

Platform::Result<Plan> planAfter(Kind kind, const Change &change)
{
    Scenario scenario = planKinds().at(kind);
    Choices choices = choicesFor(scenario.plan.path);
    change(scenario.profile, choices);
    return makePlan(scenario.profile.facts, choices);
}

Platform::GpuFacts &gpuOf(HostProfile &profile, const Choices &choices)
{
    for (Platform::GpuFacts &gpu : *profile.facts.gpus.value) {
        if (gpu.instanceId.is(choices.path.gpu))
            return gpu;
    }
    qFatal("no such GPU");
}

Platform::VmFacts &vmOf(HostProfile &profile, const Choices &choices)
{
    for (Platform::VmFacts &vm : *profile.facts.vms.value) {
        if (vm.id.is(choices.path.vm))
            return vm;
    }
    qFatal("no such VM");
}

const Step &stepOf(const Plan &plan, StepKind kind)
{
    const auto step = std::ranges::find(plan.steps, kind, &Step::kind);
    if (step == plan.steps.end())
        qFatal("no such step");
    return *step;
}

} // namespace TestSupport
