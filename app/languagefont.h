// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace App {

/// The font of the system, for a language. Chinese and Japanese share code points and not shapes,
/// so there the families of the language come first; what is not installed is passed over.
[[nodiscard]] QFont fontFor(const QString &language, const QFont &system);

} // namespace App
