// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/devicecontrol.h"
#include "platform/eflowcontrol.h"
#include "platform/guestprobe.h"
#include "platform/hostreader.h"
#include "platform/recoverycommand.h"
#include "platform/recoverytask.h"
#include "platform/vmcontrol.h"

#include <memory>

namespace Platform {

/// One computer: this one, or a recorded one that lives in memory. Its parts live as long as it
/// does.
class Host
{
public:
    virtual ~Host() = default;

    /// What to call the host on the screen; text from a file or the machine, so plain text only.
    [[nodiscard]] virtual QString displayName() const = 0;
    /// True for a host that is not this computer.
    [[nodiscard]] virtual bool isRecorded() const = 0;
    /// Tells this machine from others in a journal.
    [[nodiscard]] virtual QString machineId() const = 0;

    [[nodiscard]] virtual HostReader &reader() = 0;
    [[nodiscard]] virtual DeviceControl &devices() = 0;
    [[nodiscard]] virtual VmControl &vms() = 0;
    [[nodiscard]] virtual VmDeviceControl &vmDevices() = 0;
    [[nodiscard]] virtual EflowControl &eflow() = 0;
    [[nodiscard]] virtual GuestProbe &guests() = 0;
    [[nodiscard]] virtual RecoveryTask &recoveryTask() = 0;

    /// Keeps the computer from going to sleep by itself while it is true, as far as the system
    /// lets it; nothing else depends on it. To be switched on and off by the same thread.
    virtual void keepAwake(bool isAwake) = 0;
};

/// This computer, whose recovery task is to run `recovery`. UnsupportedHost where this product
/// cannot run on it.
[[nodiscard]] Result<std::unique_ptr<Host>> openThisComputer(const RecoveryCommand &recovery);

} // namespace Platform
