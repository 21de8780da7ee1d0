// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/gpufacts.h"
#include "platform/windows/gpus/pnpdevices.h"

namespace Platform::Windows {

/// The memory that a device maps, in MB, rounded up (step 7 of SurveyDDA.ps1).
[[nodiscard]] int mmioMbOf(const QList<DeviceResource> &resources);

/// The bits of pid 14 as far as the interrupts that a device got tell them: 1 line, 2 messages.
[[nodiscard]] int interruptBitsOf(const QList<DeviceResource> &resources);

/// What SurveyDDA.ps1 asks of a device, in its order.
[[nodiscard]] PciFacts readPciFacts(PnpDevices &pnp, const QString &instanceId);

} // namespace Platform::Windows
