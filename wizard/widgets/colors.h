// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace Wizard {

/// What a colour means. Every tone is also told by a shape or a word.
enum class Tone { Plain, Muted, Good, Caution, Bad, Accent };

/// Smallest contrast of text and glyphs against what they stand on.
inline constexpr double SmallestContrast = 4.5;

/// The contrast ratio of WCAG 2.2: 1 (none) to 21 (black on white).
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);
/// `wanted`, darkened or lightened until it stands out from `background` by `ratio`.
[[nodiscard]] QColor readable(const QColor &wanted, const QColor &background,
                              double ratio = SmallestContrast);
/// `share` of `over` laid on `under`.
[[nodiscard]] QColor blended(const QColor &over, const QColor &under, double share);

/// The colour of a tone on the given ground of this palette.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette, QPalette::ColorRole ground);
/// The one-pixel line round rows and beside the rail.
[[nodiscard]] QColor lineColor(const QPalette &palette);
/// The ground of the rail: the window's, a shade apart from it.
[[nodiscard]] QColor railColor(const QPalette &palette);

} // namespace Wizard
