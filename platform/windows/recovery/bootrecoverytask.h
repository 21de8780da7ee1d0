// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/recoverycommand.h"
#include "platform/recoverytask.h"
#include "platform/windows/recovery/programstore.h"
#include "platform/windows/recovery/runonce.h"
#include "platform/windows/recovery/taskscheduler.h"

#include <memory>

namespace Platform::Windows {

/// The recovery task as a task of the Task Scheduler that runs at every start of the computer as
/// SYSTEM, until it is removed. It runs a copy of the console program that only administrators may
/// change, made when the task is registered and removed with it.
///
/// The window has the console program beside it, where the release has put it; without it nothing
/// is registered and no run begins. Which one that is, is not asked further: whoever can exchange
/// it can exchange the window itself, which the user has just given the rights of an administrator.
///
/// A journal has one task of its own, so that a run with another journal does not take the place of
/// one that was cut off. What stands under that name but runs something else (another version of
/// this program, or a foreign task) is replaced when the task is registered and removed when it is
/// removed: the name is this product's, and only administrators could have taken it.
class BootRecoveryTask final : public RecoveryTask
{
public:
    /// Without `runOnce` the window never opens by itself.
    BootRecoveryTask(std::shared_ptr<TaskScheduler> scheduler, ProgramStore programs,
                     RecoveryCommand command, std::shared_ptr<RunOnce> runOnce = {});

    /// The name of the task in the root folder of the Task Scheduler.
    [[nodiscard]] QString name() const;

    /// True when this very task is there and its program as well. Errors: InvalidState when
    /// something else has its name or its program is not as it was; those of TaskScheduler and
    /// ProgramStore::holds().
    Result<bool> isRegistered(const CallContext &call) override;
    /// Doing it twice is doing it once. A registration succeeds only when it was read back. Errors:
    /// FolderUnsafe for a journal outside the folder of the programs, because SYSTEM would do what
    /// others write there; InvalidArgument for a path that a task cannot hold; InvalidState when it
    /// reads back differently; those of TaskScheduler and ProgramStore::put().
    Result<> setRegistered(bool registered, const CallContext &call) override;
    void openWindowAtLogon(bool isWanted) override;

private:
    [[nodiscard]] QString definition() const;
    [[nodiscard]] Result<> removeForeign(const CallContext &call);
    [[nodiscard]] Result<> put(const CallContext &call);

    const std::shared_ptr<TaskScheduler> m_scheduler;
    const ProgramStore m_programs;
    const RecoveryCommand m_command;
    const std::shared_ptr<RunOnce> m_runOnce;
    const QString m_key;
};

} // namespace Platform::Windows
