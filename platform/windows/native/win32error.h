// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <windows.h>

namespace Platform::Windows {

/// An error number of a reading call: AccessDenied, NotFound, NotSupported, else
/// ProviderUnavailable; the call and the number are the detail.
[[nodiscard]] Error windowsError(const char *call, DWORD number);
/// The same with the last error of this thread.
[[nodiscard]] Error lastError(const char *call);

} // namespace Platform::Windows
