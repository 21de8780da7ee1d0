// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/checkreport.h"
#include "wizard/core/report.h"

#include <span>

namespace App {

/// How the programs end: the numbers of Windows Installer, which every deployment engine knows, and
/// three small ones of `check`. A Unix shell sees them modulo 256; JSON documents carry them whole.
enum class ExitCode {
    Success = 0,
    NoPathOpen = 2,       ///< Check only.
    Inconclusive = 3,     ///< Check only.
    Cancelled = 1602,     ///< ERROR_INSTALL_USEREXIT: stopped, and undone.
    Failed = 1603,        ///< ERROR_INSTALL_FAILURE
    NothingToUndo = 1605, ///< ERROR_UNKNOWN_PRODUCT: no run is recorded.
    AnotherRun = 1618,    ///< ERROR_INSTALL_ALREADY_RUNNING
    /// ERROR_INSTALL_PACKAGE_REJECTED: a licence or risk was not accepted. Not 1639, so that an
    /// engine can tell "ask the owner" from "mend the file".
    ConsentMissing = 1625,
    NotSupported = 1633, ///< ERROR_INSTALL_PLATFORM_UNSUPPORTED: this host, or no open path on it.
    UsageInvalid = 1639, ///< ERROR_INVALID_COMMAND_LINE, also for files named on it.
};

/// One row of the table of exit codes, for the help text.
struct ExitCodeRow
{
    ExitCode code;
    Core::Text help;
};

[[nodiscard]] std::span<const ExitCodeRow> exitCodeRows();
[[nodiscard]] ExitCode exitCodeFor(const Platform::Error &error);
[[nodiscard]] ExitCode exitCodeFor(Core::CheckConclusion conclusion);
/// For a run that began; why one did not begin is an error.
[[nodiscard]] ExitCode exitCodeFor(const Core::RunReport &report);

} // namespace App
