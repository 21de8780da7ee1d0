// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/textlayout.h"

#include "wizard/widgets/spacing.h"
#include "wizard/widgets/wrappedtext.h"

#include <QFontMetrics>

#include <algorithm>

namespace Wizard {

QSize wrappedSize(const QString &text, const QFont &font, int width)
{
    return WrappedText().set(text, font).size(width);
}

int naturalWidth(const QString &text, const QFont &font)
{
    return WrappedText().set(text, font).naturalWidth();
}

int glyphSize(const QFont &font) { return std::max(Spacing::GlyphSize, QFontMetrics(font).height()); }

void drawWrapped(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment)
{
    WrappedText().set(text, painter.font()).draw(painter, rect, alignment);
}

QString withoutMnemonic(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        result += text[i];
    }
    return result;
}

} // namespace Wizard
