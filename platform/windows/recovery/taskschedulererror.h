// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

namespace Platform::Windows {

/// What an HRESULT of the Task Scheduler means (winerror.h, SCHED_E_… and the Win32 errors in it):
/// NotFound, AccessDenied, ProviderUnavailable while its service does not run, InvalidArgument for
/// a definition that it refuses, InsufficientResources, NotSupported; Internal for all others.
/// `what` names the call in the detail.
[[nodiscard]] Error taskSchedulerFailure(quint32 status, const QString &what);

} // namespace Platform::Windows
