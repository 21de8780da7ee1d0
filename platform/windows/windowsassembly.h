// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/host.h"
#include "platform/recoverycommand.h"
#include "platform/windows/windowssources.h"

namespace Platform::Windows {

/// The host that asks and changes these sources. Nothing of them is asked yet but the identity and
/// the name of the computer.
[[nodiscard]] std::unique_ptr<Host> assembleWindowsHost(const WindowsSources &sources,
                                                        const RecoveryCommand &recovery);

} // namespace Platform::Windows
