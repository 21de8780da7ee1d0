// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/options.h"
#include "platform/host.h"
#include "platform/hostprofile.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace App {

/// The host to work on, and where its journal is kept.
struct ChosenHost
{
    std::unique_ptr<QTemporaryDir> journalFolder; ///< Only for a recorded host that keeps no state.
    QString journalFile;
    std::unique_ptr<Platform::Host> host;
    /// The profile of a recorded host as it is now; empty for this computer.
    std::function<Platform::HostProfile()> recordedProfile;
};

/// The only place that picks the host. With a profile it is the recorded one, else this computer.
/// The journal is where the option says, else beside the state file, else in a temporary folder for
/// a recorded host, else in the data folder of this computer. `program` is the one that asks: a run
/// on this computer is recovered by the console program, itself or the one beside the window.
/// Errors: those of the profile; UnsupportedHost; FileUnwritable.
[[nodiscard]] Platform::Result<ChosenHost> chooseHost(const HostOptions &options, Program program);

} // namespace App
