// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/gpufacts.h"

#include <QSet>

namespace TestSupport {

/// Why a fact that was recorded cannot come back from the fake machine, for no real machine could
/// have it so; empty when it has to come back. `name` is one of factCells().
[[nodiscard]] QString roundTripException(const QString &name, const Platform::GpuFacts &recorded);

/// All reasons that there are.
[[nodiscard]] QSet<QString> roundTripReasons();

} // namespace TestSupport
