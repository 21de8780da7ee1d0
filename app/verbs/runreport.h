// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/verbs/verb.h"
#include "wizard/core/runner.h"

namespace App {

/// A runner on the host of the command that tells the steps of `plan` on standard error.
[[nodiscard]] Core::Runner makeRunner(const VerbContext &context, Core::JournalStore &store,
                                      const Core::Plan &plan);

/// The plan of the last run that the journal holds; nothing when it holds none. Errors of
/// recordedRun().
[[nodiscard]] Platform::Result<std::optional<Core::Plan>> recordedPlan(const VerbContext &context,
                                                                       Core::JournalStore &store);

/// How an apply ended, for people.
[[nodiscard]] QString applyText(const Core::RunReport &report);
/// How an undo ended, for people.
[[nodiscard]] QString undoText(const Core::RunReport &report);

/// The steps with their states, one a line.
[[nodiscard]] QString stepLines(const Core::RunReport &report);
/// What is still changed, and the commands that take it back by hand.
[[nodiscard]] QString residualLines(const Core::RunReport &report);

/// The document of apply, undo and recover; no report: there was nothing to do.
[[nodiscard]] QJsonObject runDocument(const std::optional<Core::RunReport> &report);

/// What undo and recover make of the report: an undone run is a success whatever had undone it.
[[nodiscard]] Platform::Result<VerbResult> undoResult(const Core::RunReport &report);

} // namespace App
