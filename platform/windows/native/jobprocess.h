// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/windows/eflow/scripthost.h"

#include <QStringList>

#include <string>

namespace Platform::Windows {

/// A program to run, and all that it gets. Nothing comes from this process but its rights.
struct JobProcess
{
    QString program;          ///< Absolute; no search, no extension added.
    QStringList arguments;    ///< Without the name of the program.
    std::wstring environment; ///< See environmentBlock().
    QString workingFolder;    ///< Absolute.
    QByteArray input;         ///< Its standard input, which ends after it.
    qint64 outputLimit = 0;   ///< Bytes that are kept of standard output and error: the last.
};

/// Runs a program without a window in a job of its own, which ends all that it started when it
/// ends, the limit is over or a stop is asked for. It inherits its three standard handles and
/// nothing else. Errors: those of ScriptHost::run().
[[nodiscard]] Result<ScriptOutput> runJobProcess(const JobProcess &process,
                                                 const CallContext &call);

} // namespace Platform::Windows
