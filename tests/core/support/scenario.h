// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostprofile.h"
#include "wizard/core/plan.h"

namespace TestSupport {

/// A machine and a plan for it, with every consent given.
struct Scenario
{
    QString name;
    Platform::HostProfile profile;
    Core::Plan plan;
    bool isReady = false; ///< No requirement warns of the path.
};

/// One machine for every kind of plan.
[[nodiscard]] QList<Scenario> planKinds();
/// Every open path with a plan, of every profile of the project.
[[nodiscard]] QList<Scenario> openPaths();

/// The profile of this file name, without faults of its own.
[[nodiscard]] Platform::HostProfile profileNamed(const QString &name);
/// Choices for a path with every licence and consent.
[[nodiscard]] Core::Choices choicesFor(const Core::Path &path);
[[nodiscard]] QSet<Core::Consent> allConsents();

} // namespace TestSupport
