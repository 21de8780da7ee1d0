// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// What the commands of the console tool have in common, and the commands themselves.
#pragma once

#include "app/exitcode.h"
#include "app/hostchoice.h"
#include "app/options.h"

#include <QJsonObject>

#include <stop_token>

namespace App {

/// What a command works with.
struct VerbContext
{
    const Options &options;
    const Core::Answers &answers; ///< Of the answers file and the command line together.
    const ChosenHost &chosen;
    QString runId;
    QString language; ///< Code of the language of the moment.
    std::stop_token stop;
};

/// What a command has to say. `document` carries its schema; the exit code, host and language are
/// added when it is printed.
struct VerbResult
{
    ExitCode code = ExitCode::Success;
    QString text;
    QJsonObject document;
};

[[nodiscard]] Platform::Result<VerbResult> runCheck(const VerbContext &context);
[[nodiscard]] Platform::Result<VerbResult> runPlan(const VerbContext &context);
[[nodiscard]] Platform::Result<VerbResult> runApply(const VerbContext &context);
[[nodiscard]] Platform::Result<VerbResult> runUndo(const VerbContext &context);
[[nodiscard]] Platform::Result<VerbResult> runVerify(const VerbContext &context);
[[nodiscard]] Platform::Result<VerbResult> runRecover(const VerbContext &context);
[[nodiscard]] Platform::Result<VerbResult> runStatus(const VerbContext &context);
[[nodiscard]] Platform::Result<VerbResult> runConfirm(const VerbContext &context);
/// The text is the profile itself.
[[nodiscard]] Platform::Result<VerbResult> runCapture(const VerbContext &context);

} // namespace App
