// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QHash>
#include <QPainter>
#include <QSize>
#include <QString>

#include <memory>
#include <vector>

class QTextLayout;

namespace Wizard {

/// One plain text, shaped once and broken to any width: at words where possible and anywhere else where
/// not, so that a name without spaces cannot widen the window. Line breaks in the text are kept.
/// Layouts of widgets ask for many widths before a page is first shown; shaping is what costs.
class WrappedText
{
public:
    WrappedText();
    ~WrappedText();
    WrappedText(const WrappedText &) = delete;
    WrappedText &operator=(const WrappedText &) = delete;

    /// Shapes the text unless it is the one that it holds.
    WrappedText &set(const QString &text, const QFont &font);
    [[nodiscard]] QSize size(int width);
    /// Width of the longest paragraph on one line.
    [[nodiscard]] int naturalWidth();
    /// Draws it in the painter's pen from the upper left (or right, by `alignment`) corner of `rect`.
    void draw(QPainter &painter, const QRect &rect, Qt::Alignment alignment = Qt::AlignLeft);

private:
    QString m_text;
    QFont m_font;
    std::vector<std::unique_ptr<QTextLayout>> m_paragraphs;
    QHash<int, QSize> m_sizes; ///< By width.
};

} // namespace Wizard
