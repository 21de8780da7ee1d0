// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/recovery/taskscheduler.h"

namespace Platform::Windows {

/// The Task Scheduler through its COM interfaces (taskschd.h), each call on a thread of its own in
/// the multithreaded apartment, so that a service that hangs costs no more than the limit.
class ComTaskScheduler final : public TaskScheduler
{
public:
    Result<> put(const QString &name, const QString &xml, const CallContext &call) override;
    Result<std::optional<QString>> definition(const QString &name,
                                              const CallContext &call) override;
    Result<> remove(const QString &name, const CallContext &call) override;
};

} // namespace Platform::Windows
