// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/journalrecords.h"
#include "wizard/core/report.h"

#include <optional>

namespace Core {

/// What the journal says of one step.
struct StepMarks
{
    bool isIntended = false; ///< It may have taken effect.
    bool isDone = false;
    bool isUndoIntended = false;
    bool isUndone = false;

    bool operator==(const StepMarks &) const = default;
};

/// Why a step could not go back.
struct StepFailure
{
    qsizetype step = 0;
    Platform::Error error;

    bool operator==(const StepFailure &) const = default;
};

/// The last record of a run.
struct RunEnding
{
    RunOutcome outcome = RunOutcome::Undone;
    std::optional<Platform::Error> error; ///< What ended the run itself.
    QList<StepFailure> failures = {};     ///< Of a run that needs attention.
    bool isByRecovery = false;            ///< Nobody had asked for its undo.

    bool operator==(const RunEnding &) const = default;
};

/// A run as its journal tells it.
struct JournalState
{
    QString runId;
    QString machineId;
    Plan plan;
    QList<StepMarks> steps; ///< As many as the plan has.
    std::optional<RunEnding> ending;
    int attempts = 0; ///< Recoveries that left it to the next start of the computer.
    JournalTail tail = JournalTail::Whole;
    quint32 recordCount = 0;

    /// Nothing is left to take back or to finish.
    [[nodiscard]] bool isSettled() const;
    bool operator==(const JournalState &) const = default;
};

/// Reads a journal; nothing when no run was begun. Never fails on damage of anything but the header
/// and its copy together: the tail says so. Errors: JournalUnusable when neither of them can be
/// trusted although more stands behind them, JournalForeign when it is of another machine or
/// format.
[[nodiscard]] Platform::Result<std::optional<JournalState>> readJournal(const QByteArray &bytes,
                                                                        const QString &machineId);

/// What the records behind the header tell, into the state `run` that the header gives.
void readRecords(const JournalRecords &records, JournalState &run);

/// The records that a run writes, in the order of their kinds. The header comes twice: without it
/// nobody would know what may have been changed.
[[nodiscard]] QJsonObject headerRecord(const JournalState &run);
[[nodiscard]] QJsonObject intentRecord(qsizetype step);
[[nodiscard]] QJsonObject doneRecord(qsizetype step);
[[nodiscard]] QJsonObject undoIntentRecord(qsizetype step);
[[nodiscard]] QJsonObject undoneRecord(qsizetype step);
[[nodiscard]] QJsonObject attemptRecord();
[[nodiscard]] QJsonObject endingRecord(const RunEnding &ending);

/// Steps that may have to go back, newest first. Where the journal is not whole, or an undo went
/// out of order, these are more than it names: undoing a step that is at `before` already does
/// nothing.
[[nodiscard]] QList<qsizetype> stepsToUndo(const JournalState &run);

} // namespace Core
