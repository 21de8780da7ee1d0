// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/plan.h"

namespace Core {

/// What the parts of makePlan() look at.
struct PlanInput
{
    const Platform::HostFacts &facts;
    const Choices &choices;
    const Platform::GpuFacts &gpu;
};

/// PlanImpossible with the reasons when the chosen path is not open.
[[nodiscard]] Platform::Result<> checkPathOpen(const Platform::HostFacts &facts,
                                               const Choices &choices);

[[nodiscard]] Platform::Result<Plan> makeEflowPlan(const PlanInput &input);
[[nodiscard]] Platform::Result<Plan> makeHyperVPlan(const PlanInput &input);

/// The steps that take the card from the host and give it to a VM, all functions of it together.
[[nodiscard]] Platform::Result<QList<Step>> makeDeviceSteps(const PlanInput &input,
                                                            const Platform::VmFacts &vm);
/// The settings that a VM needs for a device or a partition.
[[nodiscard]] Platform::Result<QList<Step>> makeVmSettingsSteps(const PlanInput &input,
                                                                const Platform::VmFacts &vm);
/// The memory-mapped I/O space for the card, as a step; its `after` may equal its `before`.
[[nodiscard]] Platform::Result<Step> makeMmioStep(const PlanInput &input,
                                                  const Platform::VmFacts &vm);

/// True unless the mitigation driver is known to be there: Hyper-V refuses the dismount otherwise.
[[nodiscard]] bool relaxesMitigations(const PlanInput &input);
/// True when Access Control Services are known to be missing on the way to the card.
[[nodiscard]] bool relaxesAcs(const PlanInput &input);

[[nodiscard]] tl::unexpected<Platform::Error> planImpossible(const QString &detail);
/// The name for people: what the machine calls it, or its key.
[[nodiscard]] QString shownName(const Platform::Fact<QString> &name, const QString &key);

} // namespace Core
