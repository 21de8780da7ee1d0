// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/journal.h"
#include "wizard/core/runphase.h"
#include "wizard/core/runprogress.h"

#include <functional>

namespace Core {

/// What is carried out, and where.
struct Rollforward
{
    Platform::Host &host;
    Platform::Clock &clock;
    Journal &journal;
    RunProgress &progress;
    std::function<bool()> isConfirmed; ///< As Runner::Setup::isConfirmed.
    std::function<void(RunPhase)> enter;
    Platform::StopToken stop;
};

/// Carries all steps out, each announced in the journal before, up to the first that fails. Errors:
/// those of the steps and of the journal, Cancelled, NotConfirmed.
[[nodiscard]] Platform::Result<> rollForward(const Rollforward &run);

} // namespace Core
