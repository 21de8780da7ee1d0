// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/vmcontrol.h"
#include "platform/windows/wmi/wmiobject.h"

// What the instances mean that methods of Hyper-V are given.
namespace TestSupport {

/// The settings in a partial Msvm_VirtualSystemSettingData; nothing when it is another class or
/// changes what cannot be changed.
[[nodiscard]] std::optional<Platform::VmSettings>
systemSettingsFrom(const Platform::Windows::WmiObject &instance);
/// The same of Msvm_MemorySettingData.
[[nodiscard]] std::optional<Platform::VmSettings>
memorySettingsFrom(const Platform::Windows::WmiObject &instance);
/// True for a device or partition that can be added: it names its type and brings no quotas
/// (hyperv.md 2.2, 3.2).
[[nodiscard]] bool isResource(const Platform::Windows::WmiObject &instance);

} // namespace TestSupport
