// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QSize>
#include <QString>

namespace Wizard {

// For texts that are laid out once, as those of delegates. A widget keeps a WrappedText instead.

/// Size of plain text broken to `width` as WrappedText does.
[[nodiscard]] QSize wrappedSize(const QString &text, const QFont &font, int width);
/// Width of the text on one line (of its longest paragraph).
[[nodiscard]] int naturalWidth(const QString &text, const QFont &font);
/// The side of a glyph that stands beside text of this font.
[[nodiscard]] int glyphSize(const QFont &font);
/// Draws it in the painter's font and pen from the upper left (or right, by `alignment`) corner of
/// `rect`.
void drawWrapped(QPainter &painter, const QRect &rect, const QString &text,
                 Qt::Alignment alignment = Qt::AlignLeft);

/// `text` without access key marks, "&&" being "&".
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace Wizard
