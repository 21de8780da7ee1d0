// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/registry.h"
#include "platform/windows/facts/systeminfo.h"
#include "platform/windowsfacts.h"

namespace Platform::Windows {

/// The Windows area. Every fact has a value with its source, or a reason.
[[nodiscard]] WindowsFacts readWindowsFacts(const Registry &registry, const SystemInfo &system);

/// wProductType of the kernel; the registry, which licensing can be bent in, only where it fails.
[[nodiscard]] Fact<ProductType> productTypeFact(const Registry &registry, const SystemInfo &system);

[[nodiscard]] RightsFacts readRightsFacts(const SystemInfo &system);

} // namespace Platform::Windows
