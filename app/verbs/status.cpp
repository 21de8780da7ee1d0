// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/verbs/runstatus.h"

namespace App {

namespace {

ExitCode codeOf(const RunStatus &status)
{
    if (status.isActive)
        return ExitCode::AnotherRun;
    return status.record && status.record->isUnfinished() ? ExitCode::Failed : ExitCode::Success;
}

} // namespace

Platform::Result<VerbResult> runStatus(const VerbContext &context)
{
    return runStatusOf(context).map([](const RunStatus &status) {
        return VerbResult{codeOf(status), statusText(status), statusDocument(status)};
    });
}

} // namespace App
