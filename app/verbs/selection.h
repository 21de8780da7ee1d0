// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/verbs/verb.h"
#include "wizard/core/plan.h"

namespace App {

/// What plan and apply begin with: the choices made on the host as it is now, and the plan for
/// them.
struct Selection
{
    Core::Choices choices;
    Core::Plan plan;
    QStringList needed;  ///< Names of the licences and risks that must be accepted, sorted.
    QStringList missing; ///< Those of them that are not.
};

/// Reads the host, chooses the path and makes the plan. Errors: those of choicesFrom() and
/// makePlan().
[[nodiscard]] Platform::Result<Selection> select(const VerbContext &context);

/// All facts of the host, read now.
[[nodiscard]] Platform::HostFacts readFacts(const VerbContext &context);

} // namespace App
