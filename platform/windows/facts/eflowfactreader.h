// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/eflowfacts.h"
#include "platform/windows/facts/files.h"
#include "platform/windows/facts/registry.h"

namespace Platform::Windows {

/// What the registry and the files say of EFLOW: installed, product, version, deployed and
/// moduleRequiresBuild. Where it is not installed, every other fact of the area says so; where it
/// is, those of the VM are left for the module itself to answer.
[[nodiscard]] EflowFacts readEflowInstallation(const Registry &registry, const Files &files);

} // namespace Platform::Windows
