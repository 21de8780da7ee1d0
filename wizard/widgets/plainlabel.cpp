// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/plainlabel.h"

#include "wizard/widgets/textlayout.h"

#include <QPainter>

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

QFont PlainLabel::scaledFont() const
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

QSize PlainLabel::sizeHint() const
{
    const QFont face = scaledFont();
    const int comfortable = QFontMetrics(face).averageCharWidth() * ComfortableLine;
    return wrappedSize(text(), face, std::min(naturalWidth(text(), face), comfortable));
}

QSize PlainLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(scaledFont());
    const int shortest = metrics.averageCharWidth() * ShortestLine;
    return {std::min(naturalWidth(text(), scaledFont()), shortest), metrics.height()};
}

int PlainLabel::heightForWidth(int width) const
{
    return wrappedSize(text(), scaledFont(), width).height();
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(scaledFont());
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Normal : QPalette::Disabled;
    QPalette colors = palette();
    colors.setCurrentColorGroup(group);
    painter.setPen(toneColor(m_tone, colors, backgroundRole()));
    drawWrapped(painter, contentsRect(), text(), alignment() & Qt::AlignHorizontal_Mask);
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
