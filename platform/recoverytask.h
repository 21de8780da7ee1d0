// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/result.h"

namespace Platform {

/// The boot task that brings the host back after a crash. Registered before the first effect.
class RecoveryTask
{
public:
    virtual ~RecoveryTask() = default;

    /// An error where something stands in its place that would not bring this host back.
    [[nodiscard]] virtual Result<bool> isRegistered(const CallContext &call) = 0;
    [[nodiscard]] virtual Result<> setRegistered(bool registered, const CallContext &call) = 0;

    /// Whether the window opens by itself when an administrator logs on next, to tell what became
    /// of a run that was cut off. As well as the system lets it; nothing depends on it.
    virtual void openWindowAtLogon(bool) {}
};

} // namespace Platform
