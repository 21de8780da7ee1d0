// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/rowdelegate.h"

#include "wizard/models/rowmodel.h"
#include "wizard/widgets/spacing.h"
#include "wizard/widgets/textlayout.h"

#include <QPainter>

#include <algorithm>

namespace Wizard {

namespace {

constexpr int Pad = Spacing::Related;
constexpr int BarWidth = 3;

} // namespace

struct RowDelegate::Places
{
    QRect radio;
    QRect glyph;
    QRect title;
    QRect detail;
    QRect word;
    int height = 0;
};

RowDelegate::RowDelegate(bool isChoice, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_isChoice(isChoice)
{
}

RowDelegate::Places RowDelegate::placesFor(const QModelIndex &index, const QFont &font,
                                           const QRect &rect) const
{
    const int line = QFontMetrics(font).height();
    const int side = glyphSize(font);
    const int top = rect.top() + Spacing::InRow;
    const int radio = m_isChoice ? side : 0;
    const int glyphLeft = rect.left() + Pad + (m_isChoice ? radio + Spacing::InRow : 0);
    const bool hasGlyph = Glyph(index.data(RowModel::GlyphRole).toInt()) != Glyph::None;
    const int left = glyphLeft + (hasGlyph ? side + Spacing::InRow : 0);
    const int right = rect.left() + rect.width() - Pad;
    const QString word = index.data(RowModel::WordRole).toString();
    const int wordWidth =
        word.isEmpty() ? 0 : std::min(naturalWidth(word, font), (right - left) / 2);
    const int titleWidth = right - left - (wordWidth > 0 ? wordWidth + Spacing::Related : 0);
    const int titleHeight = wrappedSize(index.data().toString(), font, titleWidth).height();
    const int wordHeight = wordWidth > 0 ? wrappedSize(word, font, wordWidth).height() : 0;
    const QString detail = index.data(RowModel::DetailRole).toString();
    const int detailHeight =
        detail.isEmpty() ? 0 : wrappedSize(detail, font, right - left).height();
    const int detailTop = top + std::max(titleHeight, wordHeight);
    return {
        {rect.left() + Pad, top + (line - radio) / 2, radio, radio},
        {glyphLeft, top + (line - side) / 2, side, side},
        {left, top, titleWidth, titleHeight},
        {left, detailTop, right - left, detailHeight},
        {right - wordWidth, top, wordWidth, wordHeight},
        detailTop + detailHeight + Spacing::InRow - rect.top()};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Places places = placesFor(index, option.font, option.rect);
    painter->save();
    drawGround(painter, option);
    if (m_isChoice)
        drawRadio(painter, option, places.radio);
    const auto glyph = Glyph(index.data(RowModel::GlyphRole).toInt());
    const QColor tone = toneColor(glyphTone(glyph), option.palette, QPalette::Base);
    drawGlyph(*painter, places.glyph, glyph, tone);
    painter->setFont(option.font);
    painter->setPen(toneColor(Tone::Plain, option.palette, QPalette::Base));
    drawWrapped(*painter, places.title, index.data().toString());
    painter->setPen(tone);
    drawWrapped(*painter, places.word, index.data(RowModel::WordRole).toString(), Qt::AlignRight);
    painter->setPen(toneColor(Tone::Muted, option.palette, QPalette::Base));
    drawWrapped(*painter, places.detail, index.data(RowModel::DetailRole).toString());
    painter->restore();
}

void RowDelegate::drawGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const QColor base = option.palette.color(QPalette::Base);
    const QColor accent = toneColor(Tone::Accent, option.palette, QPalette::Base);
    const bool isSelected = m_isChoice && option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, base);
    if (option.state.testFlag(QStyle::State_MouseOver) && m_isChoice)
        painter->fillRect(option.rect, blended(accent, base, 0.06));
    if (isSelected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(BarWidth, option.rect.height())),
                          accent);
    if (option.rect.top() > 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)),
                          lineColor(option.palette));
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->setPen(QPen(accent, 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
}

void RowDelegate::drawRadio(QPainter *painter, const QStyleOptionViewItem &option,
                            const QRect &rect) const
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const Glyph radio = isChosen ? Glyph::RadioChosen : Glyph::RadioEmpty;
    drawGlyph(*painter, rect, radio, toneColor(glyphTone(radio), option.palette, QPalette::Base));
}

int RowDelegate::heightFor(const QModelIndex &index, const QFont &font, int width) const
{
    return placesFor(index, font, QRect(0, 0, width, 0)).height;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width();
    return {width, heightFor(index, option.font, width)};
}

} // namespace Wizard
