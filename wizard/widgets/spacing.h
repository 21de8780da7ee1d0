// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Wizard::Spacing {

// Logical pixels, in steps of four.
inline constexpr int Tight = 4;
inline constexpr int InRow = 8;
inline constexpr int Related = 12;
inline constexpr int Page = 24;
inline constexpr int RailWidth = 220;
/// Below this width of the window the rail folds to a line above the page.
inline constexpr int FoldWidth = 760;
/// The smallest side of a glyph beside text; see glyphSize().
inline constexpr int GlyphSize = 16;

} // namespace Wizard::Spacing
