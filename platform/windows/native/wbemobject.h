// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"
#include "platform/windows/wmi/wmiobject.h"

struct IWbemClassObject;

namespace Platform::Windows {

/// All properties of an instance, a class or a set of parameters, with its class and path; those
/// that begin with two underscores belong to WMI and are left out. `what` names the call.
[[nodiscard]] Result<WmiObject> readObject(IWbemClassObject *object, const QString &what);

} // namespace Platform::Windows
