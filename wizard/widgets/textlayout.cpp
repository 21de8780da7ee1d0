// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/textlayout.h"

#include "wizard/widgets/spacing.h"

#include <QCache>
#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Wizard {

namespace {

/// Added between lines, so that paragraphs read easily in every script.
constexpr int LineGap = 2;

/// Breaks one paragraph and calls `use(line)` for each of its lines, placed below each other.
QSizeF layOut(QTextLayout &layout, int width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    const int pitch = QFontMetrics(layout.font()).height() + LineGap;
    qreal height = 0;
    qreal widest = 0;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += std::max<qreal>(pitch, std::ceil(line.height()));
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {widest, height};
}

QStringList paragraphs(const QString &text) { return text.split(u'\n'); }

/// What wrappedSize() was asked. Layouts ask the same dozens of times before a page is first shown.
struct Question
{
    QString text;
    QFont font;
    int width = 0;

    bool operator==(const Question &) const = default;
};

size_t qHash(const Question &question, size_t seed = 0)
{
    return qHashMulti(seed, question.text, question.font, question.width);
}

QSize measuredSize(const QString &text, const QFont &font, int width)
{
    QSizeF size;
    const QStringList parts = paragraphs(text);
    for (const QString &part : parts) {
        QTextLayout layout(part, font);
        const QSizeF extent = layOut(layout, width, Qt::AlignLeft);
        size = {std::max(size.width(), extent.width()), size.height() + extent.height()};
    }
    return {int(std::ceil(size.width())), int(std::ceil(size.height()))};
}

} // namespace

QSize wrappedSize(const QString &text, const QFont &font, int width)
{
    constexpr int MostAnswers = 1024;
    static QCache<Question, QSize> answers(MostAnswers); // widgets live in one thread
    const Question question{text, font, width};
    if (const QSize *known = answers.object(question))
        return *known;
    const QSize size = measuredSize(text, font, width);
    answers.insert(question, new QSize(size));
    return size;
}

int naturalWidth(const QString &text, const QFont &font)
{
    // Asked of the layout that will draw it: the width of a font's metrics can be short by a pixel.
    constexpr int NoLimit = 1 << 20;
    return wrappedSize(text, font, NoLimit).width() + 1;
}

int glyphSize(const QFont &font) { return std::max(Spacing::GlyphSize, QFontMetrics(font).height()); }

void drawWrapped(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment)
{
    QPointF position = rect.topLeft();
    const QStringList parts = paragraphs(text);
    for (const QString &part : parts) {
        QTextLayout layout(part, painter.font());
        const QSizeF extent = layOut(layout, rect.width(), alignment);
        layout.draw(&painter, position);
        position.ry() += extent.height();
    }
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
