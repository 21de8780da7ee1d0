// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/plainlabel.h"

#include <QPainter>

#include <algorithm>

namespace Wizard {

namespace {

constexpr double HeadingScale = 1.5;
/// A label asks for lines of about this many characters when it may choose.
constexpr int ComfortableLine = 72;
constexpr int ShortestLine = 12;

} // namespace

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void PlainLabel::setTextSize(Size size)
{
    m_size = size;
    updateGeometry();
}

QFont PlainLabel::textFont() const
{
    QFont scaled = font();
    if (m_size == Size::Normal)
        return scaled;
    scaled.setWeight(QFont::DemiBold);
    if (m_size == Size::Heading && scaled.pointSizeF() > 0)
        scaled.setPointSizeF(scaled.pointSizeF() * HeadingScale);
    else if (m_size == Size::Heading)
        scaled.setPixelSize(qRound(scaled.pixelSize() * HeadingScale));
    return scaled;
}

WrappedText &PlainLabel::wrapped() const { return m_wrapped.set(text(), textFont()); }

QSize PlainLabel::sizeHint() const
{
    const int comfortable = QFontMetrics(textFont()).averageCharWidth() * ComfortableLine;
    WrappedText &words = wrapped();
    const QSize size = words.size(std::min(words.naturalWidth(), comfortable));
    return size.grownBy(contentsMargins());
}

QSize PlainLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(textFont());
    const int shortest = metrics.averageCharWidth() * ShortestLine;
    const QSize size(std::min(wrapped().naturalWidth(), shortest), metrics.height());
    return size.grownBy(contentsMargins());
}

int PlainLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    return wrapped().size(room).height() + margins.top() + margins.bottom();
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QPalette colors = palette();
    colors.setCurrentColorGroup(isEnabled() ? QPalette::Normal : QPalette::Disabled);
    painter.setPen(toneColor(m_tone, colors, backgroundRole()));
    const int spare = std::max(0, height() - heightForWidth(width()));
    const int top = alignment().testFlag(Qt::AlignVCenter) ? spare / 2 : 0;
    wrapped().draw(painter, contentsRect().adjusted(0, top, 0, 0),
                   alignment() & Qt::AlignHorizontal_Mask);
}

PlainLabel *plainLabel(const char *objectName, Tone tone, PlainLabel::Size size)
{
    auto *label = new PlainLabel;
    label->setObjectName(QLatin1String(objectName));
    label->setTone(tone);
    label->setTextSize(size);
    return label;
}

} // namespace Wizard
