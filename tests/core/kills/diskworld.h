// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/support/scenario.h"
#include "tests/core/support/watchedhost.h"
#include "wizard/core/runner.h"

#include <functional>
#include <optional>

namespace TestSupport {

/// What a process leaves.
struct DiskContent
{
    QByteArray machine;                ///< The state file of the simulated machine.
    std::optional<QByteArray> journal; ///< Nothing where there is no file.

    bool operator==(const DiskContent &) const = default;
    /// A few bytes that tell it from any other.
    [[nodiscard]] QByteArray digest() const;
};

/// The simulated machine of a scenario and the journal of its run, as files that outlive the
/// process. All paths of it are below one folder, the journal alone in a folder of its own.
class DiskWorld
{
public:
    enum class Work { Apply, Undo, Recover };
    /// How the process ended that carried work out by itself.
    enum Code {
        Refused = int(Core::RunOutcome::Refused),
        Done = int(Core::RunOutcome::Done),
        Undone = int(Core::RunOutcome::Undone),
        NeedsAttention = int(Core::RunOutcome::NeedsAttention),
        Idle,        ///< There was nothing to recover.
        Unannounced, ///< It was about to change the machine without an intent in the journal.
        NoMachine,   ///< The state file could not be read.
    };
    struct Hooks
    {
        /// What of the journal is to be found after the death of the process.
        std::function<QByteArray()> journal;
        /// Called before and after every change of the machine.
        std::function<void()> onChange;
    };

    DiskWorld(const QString &folder, Scenario scenario);

    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString journalFolder() const;
    [[nodiscard]] QString journalFile() const;

    /// A machine on which nothing was ever carried out.
    [[nodiscard]] DiskContent untouched() const;
    [[nodiscard]] DiskContent content() const;
    /// Nothing else is in the folders then.
    void restore(const DiskContent &content) const;

    /// What the life of one process is: it opens the machine and the journal and does its work.
    [[nodiscard]] Code carryOut(Work work, const Hooks &hooks) const;

private:
    [[nodiscard]] QString machineFile() const;
    [[nodiscard]] std::optional<Core::RunReport> report(Core::Runner &runner, Work work) const;

    const QString m_folder;
    const Scenario m_scenario;
};

/// The content of a file; nothing where there is none.
[[nodiscard]] std::optional<QByteArray> fileContent(const QString &fileName);

} // namespace TestSupport
