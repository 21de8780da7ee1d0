// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/registry.h"
#include "platform/windows/facts/systeminfo.h"

namespace Platform::Windows {

/// Tells this installation of Windows from all others, and tells nobody which one it is: a hash of
/// MachineGuid, which cloned disks share until they are prepared. Where that cannot be read, of the
/// name of the computer.
[[nodiscard]] QString machineIdentity(const Registry &registry, const SystemInfo &system);

} // namespace Platform::Windows
