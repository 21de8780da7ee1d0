// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/colors.h"

#include <QPainter>

namespace Wizard {

/// A state as a shape. Each can be told from the others without colour.
enum class Glyph {
    None,
    Pass,          ///< Filled disc with a tick.
    Warn,          ///< Triangle.
    Fail,          ///< Octagon.
    Unknown,       ///< Hollow circle with a question mark.
    NotApplicable, ///< Hollow circle with a dash.
    Running,       ///< Three dots, one after the other prominent.
    Ahead,         ///< Small hollow circle.
    Current,       ///< Arrow head.
    Done,          ///< Tick.
    Undone,        ///< Arrow back.
    BoxEmpty,      ///< Check box without a tick.
    BoxTicked,
    RadioEmpty, ///< Radio button that is not chosen.
    RadioChosen,
};

[[nodiscard]] Tone glyphTone(Glyph glyph);

/// Draws the glyph into the square `rect`. `phase` moves the dots of Running.
void drawGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &color,
               int phase = 0);

} // namespace Wizard
