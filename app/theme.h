// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/options.h"

#include <QPalette>

namespace App {

/// The palette of a theme that was asked for by name. `system` answers Theme::System.
[[nodiscard]] QPalette paletteOf(Theme theme, const QPalette &system);

/// Applies a theme to the whole application. A named one brings the style that follows palettes
/// everywhere; the system's own look stays untouched.
void applyTheme(Theme theme);

} // namespace App
