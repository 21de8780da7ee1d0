// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/native/uniquevariant.h"
#include "platform/windows/wmi/wmivalue.h"

namespace Platform::Windows {

/// A property as WMI gives it: 64-bit integers are decimal text, unsigned ones of 16 and 32 bits
/// VT_I4 (win32 WmiSdk, numbers). What is no plain value is NULL.
[[nodiscard]] WmiProperty propertyFrom(const VARIANT &variant, long cimType);

/// Makes the VARIANT that WMI takes for this CIM type. False when the value is of another type or
/// out of its range.
[[nodiscard]] bool putValue(const WmiValue &value, long cimType, UniqueVariant &variant);

} // namespace Platform::Windows
