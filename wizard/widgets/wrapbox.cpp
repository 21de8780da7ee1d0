// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/wrapbox.h"

#include "wizard/widgets/colors.h"
#include "wizard/widgets/spacing.h"
#include "wizard/widgets/textlayout.h"

#include <QPainter>
#include <QStyleOptionButton>

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

int WrapBox::textLeft() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) + Spacing::InRow + FramePad;
}

QSize WrapBox::sizeHint() const
{
    return {textLeft() + naturalWidth(withoutMnemonic(text()), font()) + FramePad,
            heightForWidth(1 << 20)};
}

QSize WrapBox::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), textLeft() + fontMetrics().averageCharWidth() * 16),
            heightForWidth(1 << 20)};
}

int WrapBox::heightForWidth(int width) const
{
    const int indicator = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    const QSize size = wrappedSize(withoutMnemonic(text()), font(), width - textLeft() - FramePad);
    return std::max(indicator, size.height()) + 2 * Above;
}

void WrapBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int line = fontMetrics().height();
    const QSize indicator(style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this),
                          style()->pixelMetric(QStyle::PM_IndicatorHeight, &option, this));
    const QRect textRect = rect().adjusted(textLeft(), 0, -FramePad, 0);
    const int textHeight = wrappedSize(withoutMnemonic(text()), font(), textRect.width()).height();
    const int top = (height() - textHeight) / 2;
    option.rect = QRect(QPoint(0, top + (line - indicator.height()) / 2), indicator);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    painter.setPen(toneColor(isEnabled() ? Tone::Plain : Tone::Muted, palette(), backgroundRole()));
    drawWrapped(painter, textRect.translated(0, top), withoutMnemonic(text()));
    if (!hasFocus())
        return;
    painter.setPen(toneColor(Tone::Accent, palette(), backgroundRole()));
    painter.drawRect(rect().adjusted(textLeft() - FramePad, 0, -1, -1));
}

bool WrapBox::hitButton(const QPoint &position) const { return rect().contains(position); }

} // namespace Wizard
