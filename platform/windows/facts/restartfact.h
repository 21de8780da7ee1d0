// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/registry.h"

#include "platform/fact.h"

namespace Platform::Windows {

/// A restart is pending: for component servicing, Windows Update, files to rename, or a new name of
/// the computer. One sign is enough for yes; no needs all of them.
[[nodiscard]] Fact<bool> restartPendingFact(const Registry &registry);

} // namespace Platform::Windows
