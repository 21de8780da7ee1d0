// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/vmcontrol.h"
#include "platform/windows/hyperv/callbudget.h"
#include "platform/windows/wmi/wmiconnection.h"

namespace Platform::Windows {

/// Writes settings over those of a VM, as partial instances that hold nothing but what changes:
/// first those of the VM (ModifySystemSettings), then those of its memory (ModifyResourceSettings).
/// NotSupported for a setting that this build of Windows does not have, before anything is written.
[[nodiscard]] Result<> writeSettings(WmiConnection &connection, const WmiObject &system,
                                     const VmSettings &settings, const CallBudget &budget);

} // namespace Platform::Windows
