// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/wmi/wmivalue.h"

namespace Platform::Windows {

/// The type that a CIMTYPE number stands for, without its array flag.
[[nodiscard]] CimType typeOfNumber(long cimType);

} // namespace Platform::Windows
