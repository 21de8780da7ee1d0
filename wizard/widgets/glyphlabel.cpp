// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/glyphlabel.h"

#include "wizard/widgets/textlayout.h"

#include <QTimerEvent>

namespace Wizard {

namespace {

/// The dots of a running check move slowly; they say nothing that the word beside them does not.
constexpr int PhaseMs = 700;

} // namespace

GlyphLabel::GlyphLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphLabel::setGlyph(Glyph glyph)
{
    if (m_glyph == glyph)
        return;
    m_glyph = glyph;
    m_phase = 0;
    if (glyph == Glyph::Running)
        m_timer.start(PhaseMs, Qt::VeryCoarseTimer, this);
    else
        m_timer.stop();
    update();
}

QSize GlyphLabel::sizeHint() const { return {glyphSize(font()), glyphSize(font())}; }

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawGlyph(painter, rect(), m_glyph, toneColor(glyphTone(m_glyph), palette(), backgroundRole()),
              m_phase);
}

void GlyphLabel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    ++m_phase;
    update();
}

} // namespace Wizard
