// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/native/uniquevariant.h"
#include "platform/windows/wmi/wmivalue.h"

// One value, no array, as WMI has it in a VARIANT.
namespace Platform::Windows {

/// The VARTYPE in which WMI takes a value of this type.
[[nodiscard]] VARTYPE scalarVariantType(CimType type);

/// NULL when the VARIANT holds nothing or something of another type.
[[nodiscard]] WmiValue scalarFrom(const VARIANT &variant, CimType type);

/// False when the value is of another type or out of its range.
[[nodiscard]] bool putScalar(const WmiValue &value, CimType type, UniqueVariant &variant);

} // namespace Platform::Windows
