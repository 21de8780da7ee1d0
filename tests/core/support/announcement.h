// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/support/watchedhost.h"
#include "wizard/core/plan.h"

namespace TestSupport {

/// True when the intent of a step of the plan to which this call may belong stands in the journal.
[[nodiscard]] bool isAnnounced(const HostCall &call, const Core::Plan &plan,
                               const QByteArray &journal);
/// The order monitor: fails the Qt test when the call is not announced.
void failUnlessAnnounced(const HostCall &call, const Core::Plan &plan, const QByteArray &journal);

} // namespace TestSupport
