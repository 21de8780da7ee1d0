// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/gpus/pnpdevices.h"

#include <windows.h>

#include <cfgmgr32.h>

namespace Platform::Windows {

/// The memory and interrupts that Windows has given to a device (its configuration ALLOC_LOG_CONF).
/// 64-bit processes only. NotFound while it has none.
[[nodiscard]] Result<QList<DeviceResource>> allocatedResources(DEVINST device);

} // namespace Platform::Windows
