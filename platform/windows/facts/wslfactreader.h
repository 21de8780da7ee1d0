// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hardwarefacts.h"
#include "platform/windows/facts/registry.h"
#include "platform/windows/facts/services.h"

namespace Platform::Windows {

/// WslFacts::installed. Its services tell: WslService of the package, LxssManager of the optional
/// feature. wsl.exe does not, for Windows brings it along as an installer.
[[nodiscard]] Fact<bool> wslInstalledFact(const Services &services);

/// WslFacts::version of the package, whether of the installer or of the Store.
[[nodiscard]] Fact<QString> wslVersionFact(const Registry &registry, const Fact<bool> &installed);

} // namespace Platform::Windows
