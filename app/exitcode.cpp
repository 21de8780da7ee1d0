// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/exitcode.h"

namespace App {

namespace {

using Platform::ErrorCode;

constexpr ExitCodeRow Rows[] = {
    {ExitCode::Success, QT_TRANSLATE_NOOP3("Options", "Done; for check: a path is open.", "@info")},
    {ExitCode::NoPathOpen, QT_TRANSLATE_NOOP3("Options", "Check: no path is open.", "@info")},
    {ExitCode::Inconclusive,
     QT_TRANSLATE_NOOP3("Options", "Check: it could not be told.", "@info")},
    {ExitCode::Cancelled,
     QT_TRANSLATE_NOOP3("Options", "Cancelled; everything is undone.", "@info")},
    {ExitCode::Failed,
     QT_TRANSLATE_NOOP3("Options", "Failed; the result says what was undone.", "@info")},
    {ExitCode::NothingToUndo,
     QT_TRANSLATE_NOOP3("Options", "There is no run to undo or to confirm.", "@info")},
    {ExitCode::AnotherRun, QT_TRANSLATE_NOOP3("Options", "Another run is active.", "@info")},
    {ExitCode::ConsentMissing,
     QT_TRANSLATE_NOOP3("Options", "A licence or risk is not accepted.", "@info")},
    {ExitCode::NotSupported, QT_TRANSLATE_NOOP3("Options", "This host has no open path.", "@info")},
    {ExitCode::UsageInvalid,
     QT_TRANSLATE_NOOP3("Options", "The command line or a file named on it is wrong.", "@info")},
};

/// Nothing failed: somebody stopped the run, or nobody wanted to keep it.
bool wasCalledOff(const Platform::Error &error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::NotConfirmed;
}

} // namespace

std::span<const ExitCodeRow> exitCodeRows() { return Rows; }

ExitCode exitCodeFor(const Platform::Error &error)
{
    switch (error.code) {
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileTooLarge:
    case ErrorCode::JsonMalformed:
    case ErrorCode::ProfileInvalid:
    case ErrorCode::AnswersInvalid:
    case ErrorCode::UsageInvalid:
        return ExitCode::UsageInvalid;
    case ErrorCode::Cancelled:
    case ErrorCode::NotConfirmed:
        return ExitCode::Cancelled;
    case ErrorCode::AnotherRunActive:
        return ExitCode::AnotherRun;
    case ErrorCode::ConsentMissing:
        return ExitCode::ConsentMissing;
    case ErrorCode::PlanImpossible:
    case ErrorCode::UnsupportedHost:
        return ExitCode::NotSupported;
    default:
        return ExitCode::Failed;
    }
}

ExitCode exitCodeFor(Core::CheckConclusion conclusion)
{
    switch (conclusion) {
    case Core::CheckConclusion::Open:
        return ExitCode::Success;
    case Core::CheckConclusion::Closed:
        return ExitCode::NoPathOpen;
    case Core::CheckConclusion::Inconclusive:
        break;
    }
    return ExitCode::Inconclusive;
}

ExitCode exitCodeFor(const Core::RunReport &report)
{
    switch (report.outcome) {
    case Core::RunOutcome::Done:
        return ExitCode::Success;
    case Core::RunOutcome::Undone:
        return !report.error                 ? ExitCode::Success
               : wasCalledOff(*report.error) ? ExitCode::Cancelled
                                             : ExitCode::Failed;
    case Core::RunOutcome::Refused:
        return report.error ? exitCodeFor(*report.error) : ExitCode::Failed;
    case Core::RunOutcome::NeedsAttention:
        break;
    }
    return ExitCode::Failed;
}

} // namespace App
