// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/result.h"
#include "platform/windows/native/wbemsession.h"
#include "platform/windows/wmi/wmiobject.h"

namespace Platform::Windows {

/// The rows of a query. Waits for each in short slices, and so ends soon after a stop or the limit
/// by itself. Must run in the multithreaded apartment.
[[nodiscard]] Result<QList<WmiObject>> runWbemQuery(WbemSession &session, const QString &wql,
                                                    const CallContext &call);

} // namespace Platform::Windows
