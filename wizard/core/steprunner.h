// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/step.h"

// One step, without a journal: change, then settle by probing what the change left open.
namespace Core {

/// Brings the target to `after`. A stop request ends steps that can be left in the middle; an error
/// does not say that nothing changed. Its limits are measured by `clock`.
[[nodiscard]] Platform::Result<> applyStep(Platform::Host &host, const Step &step,
                                           Platform::StopToken stop, Platform::Clock &clock);

/// Brings the target to `before`; tried twice, with a pause by `clock` where that may help.
/// Succeeds at once where it is there already. Cannot be stopped.
[[nodiscard]] Platform::Result<> undoStep(Platform::Host &host, const Step &step,
                                          Platform::Clock &clock);

/// Errors of a host that is not ready, or busy: the same call may succeed later.
[[nodiscard]] bool isTransient(Platform::ErrorCode code);

/// Checks that every target is as the plan found it; `call` is that of each look.
/// PreconditionChanged names the first that is not.
[[nodiscard]] Platform::Result<> checkBefore(Platform::Host &host, const QList<Step> &steps,
                                             const Platform::CallContext &call);

/// True when the target is known to be in this state.
[[nodiscard]] bool isAt(Platform::Host &host, const Step &step, const QJsonValue &state,
                        const Platform::CallContext &call);

/// Time for one look at a target, or one call of the recovery task.
constexpr std::chrono::seconds LookLimit(30);

} // namespace Core
