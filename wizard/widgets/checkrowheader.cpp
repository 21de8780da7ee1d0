// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/checkrowheader.h"

#include "wizard/widgets/spacing.h"
#include "wizard/widgets/textlayout.h"

#include <QKeyEvent>
#include <QPainterPath>

#include <algorithm>

namespace Wizard {

namespace {

constexpr int Pad = Spacing::Related;
constexpr int ChevronSize = 12;
/// Below this width what was found goes under the title.
constexpr int WideEnough = 560;
constexpr int PhaseMs = 700;

} // namespace

CheckRowHeader::CheckRowHeader(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckRowHeader::setItem(const CheckItem &item)
{
    m_item = item;
    if (item.glyph == Glyph::Running && !m_timer.isActive())
        m_timer.start(PhaseMs, Qt::VeryCoarseTimer, this);
    else if (item.glyph != Glyph::Running)
        m_timer.stop();
    retranslate();
    updateGeometry();
    update();
}

void CheckRowHeader::retranslate()
{
    //: A check for a screen reader: title, verdict, what was found.
    setAccessibleName(tr("%1: %2. %3", "@accessible").arg(m_item.title, m_item.word, m_item.found));
    setAccessibleDescription(isChecked() ? tr("Press to hide the details.", "@accessible")
                                         : tr("Press to show the details.", "@accessible"));
}

CheckRowHeader::Places CheckRowHeader::placesFor(int width) const
{
    const int line = fontMetrics().height();
    const int side = glyphSize(font());
    const int left = Pad + side + Spacing::InRow;
    const int top = Spacing::InRow;
    const int right = width - Pad - ChevronSize - Spacing::InRow;
    const bool isWide = width >= WideEnough;
    // A long word for the verdict breaks before it narrows what was found to less than its words.
    const int mostForWord = isWide ? (right - left) * 3 / 10 : (right - left) / 2;
    const int wordWidth = std::min(naturalWidth(m_item.word, font()), mostForWord);
    const int wordLeft = right - wordWidth;
    // On a wide row the columns of all rows stand at the same places.
    const int titleWidth =
        isWide ? (right - left) * 2 / 5 : wordLeft - Spacing::Related - left;
    const int foundLeft = isWide ? left + titleWidth + Spacing::Related : left;
    const int foundWidth = (isWide ? wordLeft - Spacing::Related : right) - foundLeft;
    const int titleHeight = std::max(line, wrappedSize(m_item.title, font(), titleWidth).height());
    const int wordHeight = std::max(line, wrappedSize(m_item.word, font(), wordWidth).height());
    const int foundHeight =
        m_item.found.isEmpty() ? 0 : wrappedSize(m_item.found, font(), foundWidth).height();
    const int foundTop = isWide ? top : top + std::max(titleHeight, wordHeight);
    const int bottom = std::max({top + titleHeight, top + wordHeight, foundTop + foundHeight});
    return {{Pad, top + (line - side) / 2, side, side},
            {left, top, titleWidth, titleHeight},
            {foundLeft, foundTop, foundWidth, foundHeight},
            {wordLeft, top, wordWidth, wordHeight},
            {width - Pad - ChevronSize, top + (line - ChevronSize) / 2, ChevronSize, ChevronSize},
            bottom + Spacing::InRow};
}

QSize CheckRowHeader::sizeHint() const { return {WideEnough, placesFor(WideEnough).height}; }

QSize CheckRowHeader::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24 + Pad + glyphSize(font()),
            fontMetrics().height() + 2 * Spacing::InRow};
}

int CheckRowHeader::heightForWidth(int width) const { return placesFor(width).height; }

void CheckRowHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor base = palette().color(QPalette::Base);
    const Places places = placesFor(width());
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), blended(palette().color(QPalette::Highlight), base, 0.06));
    const QColor tone = toneColor(glyphTone(m_item.glyph), palette(), QPalette::Base);
    drawGlyph(painter, places.glyph, m_item.glyph, tone, m_phase);
    painter.setPen(toneColor(Tone::Plain, palette(), QPalette::Base));
    drawWrapped(painter, places.title, m_item.title);
    painter.setPen(tone);
    drawWrapped(painter, places.word, m_item.word, Qt::AlignRight);
    painter.setPen(toneColor(Tone::Muted, palette(), QPalette::Base));
    drawWrapped(painter, places.found, m_item.found);
    drawChevron(painter, places.chevron);
    if (!hasFocus())
        return;
    painter.setPen(QPen(toneColor(Tone::Accent, palette(), QPalette::Base), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

/// Points right on a closed row and down on an open one.
void CheckRowHeader::drawChevron(QPainter &painter, const QRect &rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColor(Tone::Muted, palette(), QPalette::Base), 1.6, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.translate(rect.center() + QPointF(0.5, 0.5));
    painter.rotate(isChecked() ? 90 : 0);
    painter.drawPolyline(QPolygonF{{-2, -4}, {2, 0}, {-2, 4}});
    painter.restore();
}

void CheckRowHeader::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Right && !isChecked();
    const bool closes = event->key() == Qt::Key_Left && isChecked();
    const bool toggles = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens || closes || toggles)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CheckRowHeader::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QAbstractButton::timerEvent(event);
    ++m_phase;
    update();
}

} // namespace Wizard
