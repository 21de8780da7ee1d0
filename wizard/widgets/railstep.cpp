// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/railstep.h"

#include "wizard/widgets/glyph.h"
#include "wizard/widgets/spacing.h"
#include "wizard/widgets/textlayout.h"

#include <QEvent>

namespace Wizard {

namespace {

constexpr int BarWidth = 3;
constexpr int GlyphSize = 12;
constexpr int TextLeft = Spacing::Page - Spacing::Tight + GlyphSize + Spacing::InRow;

Glyph glyphOf(RailStep::Place place)
{
    switch (place) {
    case RailStep::Place::Done:
        return Glyph::Done;
    case RailStep::Place::Current:
        return Glyph::Current;
    case RailStep::Place::Ahead:
        break;
    }
    return Glyph::Ahead;
}

} // namespace

RailStep::RailStep(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RailStep::setName(const QString &name)
{
    m_name = name;
    retranslate();
    update();
}

void RailStep::setPlace(Place place)
{
    m_place = place;
    retranslate();
    update();
}

void RailStep::retranslate()
{
    switch (m_place) {
    case Place::Done:
        setAccessibleName(tr("%1, done", "@accessible").arg(m_name));
        break;
    case Place::Current:
        setAccessibleName(tr("%1, current step", "@accessible").arg(m_name));
        break;
    case Place::Ahead:
        setAccessibleName(tr("%1, still ahead", "@accessible").arg(m_name));
        break;
    }
}

QFont RailStep::nameFont() const
{
    QFont face = font();
    if (m_place == Place::Current)
        face.setWeight(QFont::DemiBold);
    return face;
}

QSize RailStep::sizeHint() const
{
    const int room = Spacing::RailWidth - TextLeft - Spacing::InRow;
    return {Spacing::RailWidth,
            wrappedSize(m_name, nameFont(), room).height() + 2 * Spacing::InRow};
}

void RailStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isCurrent = m_place == Place::Current;
    const QColor accent = toneColor(Tone::Accent, palette(), QPalette::Window);
    if (isCurrent)
        painter.fillRect(QRect(0, 0, BarWidth, height()), accent);
    const Tone tone = m_place == Place::Ahead ? Tone::Muted : Tone::Plain;
    const QColor text = toneColor(tone, palette(), QPalette::Window);
    const int line = QFontMetrics(nameFont()).height();
    const QRect glyphRect(Spacing::Page - Spacing::Tight, Spacing::InRow + (line - GlyphSize) / 2,
                          GlyphSize, GlyphSize);
    drawGlyph(painter, glyphRect, glyphOf(m_place), isCurrent ? accent : text);
    painter.setFont(nameFont());
    painter.setPen(text);
    drawWrapped(painter, rect().adjusted(TextLeft, Spacing::InRow, -Spacing::InRow, 0), m_name);
}

void RailStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace Wizard
