// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/wrapbox.h"

#include "wizard/widgets/glyph.h"
#include "wizard/widgets/spacing.h"
#include "wizard/widgets/textlayout.h"

#include <QPainter>

#include <algorithm>

namespace Wizard {

namespace {

constexpr int Above = Spacing::Tight;
/// Between the text and the frame that shows the focus.
constexpr int FramePad = 4;

} // namespace

WrapBox::WrapBox(const char *objectName, QWidget *parent)
    : QCheckBox(parent)
{
    setObjectName(QLatin1String(objectName));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrapBox::textLeft() const { return glyphSize(font()) + Spacing::InRow + FramePad; }

WrappedText &WrapBox::wrapped() const { return m_wrapped.set(withoutMnemonic(text()), font()); }

QSize WrapBox::sizeHint() const
{
    return {textLeft() + wrapped().naturalWidth() + FramePad,
            heightForWidth(1 << 20)};
}

QSize WrapBox::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), textLeft() + fontMetrics().averageCharWidth() * 16),
            heightForWidth(1 << 20)};
}

int WrapBox::heightForWidth(int width) const
{
    const QSize size = wrapped().size(width - textLeft() - FramePad);
    return std::max(glyphSize(font()), size.height()) + 2 * Above;
}

void WrapBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    const QRect textRect = rect().adjusted(textLeft(), 0, -FramePad, 0);
    const int textHeight = wrapped().size(textRect.width()).height();
    const int top = (height() - textHeight) / 2;
    const int side = glyphSize(font());
    const QRect boxRect(0, top + (line - side) / 2, side, side);
    const Glyph box = isChecked() ? Glyph::BoxTicked : Glyph::BoxEmpty;
    drawGlyph(painter, boxRect, box, toneColor(glyphTone(box), palette(), backgroundRole()));
    painter.setPen(toneColor(isEnabled() ? Tone::Plain : Tone::Muted, palette(), backgroundRole()));
    wrapped().draw(painter, textRect.translated(0, top));
    if (!hasFocus())
        return;
    painter.setPen(toneColor(Tone::Accent, palette(), backgroundRole()));
    painter.drawRect(rect().adjusted(textLeft() - FramePad, 0, -1, -1));
}

bool WrapBox::hitButton(const QPoint &position) const { return rect().contains(position); }

} // namespace Wizard
