// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/hyperv/callbudget.h"
#include "platform/windows/hyperv/settinginstance.h"
#include "platform/windows/wmi/wmiconnection.h"

// What a VM is made of: adding to it, taking from it.
namespace Platform::Windows {

/// The settings of one class that belong to the VM with these settings.
[[nodiscard]] Result<QList<WmiObject>> resourcesOf(WmiConnection &connection,
                                                   const WmiObject &system, Wmi className,
                                                   const CallBudget &budget);
/// AddResourceSettings. DeviceInUse for what somebody else holds.
[[nodiscard]] Result<> addResource(WmiConnection &connection, const WmiObject &system,
                                   const SettingInstance &resource, const CallBudget &budget);
/// RemoveResourceSettings.
[[nodiscard]] Result<> removeResource(WmiConnection &connection, const WmiObject &resource,
                                      const CallBudget &budget);

} // namespace Platform::Windows
