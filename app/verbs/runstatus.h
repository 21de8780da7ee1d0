// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/verbs/verb.h"
#include "wizard/core/runholder.h"
#include "wizard/core/runrecord.h"

namespace App {

/// The last run and who works on it, as status and confirm see it.
struct RunStatus
{
    std::optional<Core::RunRecord> record; ///< Nothing: no run is recorded.
    bool isActive = false;                 ///< A process holds the journal.
    std::optional<Core::RunHolder> holder; ///< Known only of an active run.

    [[nodiscard]] Core::RunPhase phase() const
    {
        return record ? record->phase : Core::RunPhase::Idle;
    }
};

/// Looks without holding anything. Errors of Core::watchedRun().
[[nodiscard]] Platform::Result<RunStatus> runStatusOf(const VerbContext &context);

[[nodiscard]] QString statusText(const RunStatus &status);
[[nodiscard]] QJsonObject statusDocument(const RunStatus &status);

} // namespace App
