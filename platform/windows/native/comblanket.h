// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <unknwn.h>

namespace Platform::Windows {

/// Lets the server of this proxy act for the user, over an encrypted connection. WMI wants it of
/// the services and of every enumerator (win32 WmiSdk, setting the security levels on a
/// connection). An object of this process is no proxy and needs none: S_OK.
[[nodiscard]] HRESULT setBlanket(IUnknown *proxy);

} // namespace Platform::Windows
