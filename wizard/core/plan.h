// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostfacts.h"
#include "wizard/core/choices.h"
#include "wizard/core/step.h"

#include <QList>

namespace Core {

/// The ordered steps for one path. Steps are undone newest first.
struct Plan
{
    Path path;
    QString gpuName;
    QString vmName;
    QList<Step> steps;
    /// The consents without which the plan must not run.
    QSet<Consent> neededConsents;

    bool operator==(const Plan &) const = default;
};

/// Makes the plan for the chosen path. Pure. Errors: PlanImpossible when the path is blocked or a
/// value that undo would need is unknown; the detail says which.
[[nodiscard]] Platform::Result<Plan> makePlan(const Platform::HostFacts &facts,
                                              const Choices &choices);

/// What the plan will do, one numbered sentence a step, in the language of the moment. Names from
/// the machine stand in it as they are: show it as plain text only.
[[nodiscard]] QStringList planText(const Plan &plan);

/// The plan as the PowerShell that would do the same, and the one that takes it back.
[[nodiscard]] QString planPowerShell(const Plan &plan);
[[nodiscard]] QString undoPowerShell(const Plan &plan);

[[nodiscard]] QJsonObject planToJson(const Plan &plan);
[[nodiscard]] Platform::Result<Plan> planFromJson(const QJsonObject &json);

} // namespace Core
