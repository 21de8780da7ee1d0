// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/result.h"

#include <optional>

namespace Platform::Windows {

/// The Task Scheduler of this computer, its root folder. Errors of all calls: those of
/// taskSchedulerFailure(), TimedOut and Cancelled; after those two the effect is unknown.
class TaskScheduler
{
public:
    virtual ~TaskScheduler() = default;

    /// Registers a task, in place of a former one of this name. Only SYSTEM and administrators may
    /// read, start or change it.
    [[nodiscard]] virtual Result<> put(const QString &name, const QString &xml,
                                       const CallContext &call) = 0;
    /// The definition of a task as the scheduler holds it, XML; nothing when there is no such task.
    [[nodiscard]] virtual Result<std::optional<QString>> definition(const QString &name,
                                                                    const CallContext &call) = 0;
    /// Success when there is no such task.
    [[nodiscard]] virtual Result<> remove(const QString &name, const CallContext &call) = 0;
};

} // namespace Platform::Windows
