// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/wmischema.h"

#include <objbase.h>
#include <oleauto.h>

// VARIANTs as WMI has them (win32 WmiSdk, numbers), written without the code under test.
namespace TestSupport {

/// The CIMTYPE number with its array flag.
[[nodiscard]] long cimTypeNumber(const WmiTypeDefinition &definition);

/// Fills an empty VARIANT.
void giveVariant(const Platform::Windows::WmiValue &value, const WmiTypeDefinition &definition,
                 VARIANT *variant);

/// Nothing when WMI would not take this VARIANT for the type.
[[nodiscard]] std::optional<Platform::Windows::WmiValue>
takeVariant(const VARIANT &variant, const WmiTypeDefinition &definition);

} // namespace TestSupport
