// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/native/wbemsession.h"
#include "platform/windows/wmi/wmiconnection.h"

namespace Platform::Windows {

/// Calls a method and waits for it: the signature from its class (kept in the session), the
/// parameters put in, ExecMethod. Must run in the multithreaded apartment.
[[nodiscard]] Result<WmiOutcome> runWbemMethod(WbemSession &session, const QString &path,
                                               const QString &method, const WmiArguments &in);

} // namespace Platform::Windows
