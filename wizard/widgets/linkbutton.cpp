// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/linkbutton.h"

#include "wizard/core/readerlink.h"
#include "wizard/widgets/colors.h"
#include "wizard/widgets/spacing.h"
#include "wizard/widgets/textlayout.h"

#include <QDesktopServices>
#include <QEvent>
#include <QPainter>

namespace Wizard {

namespace {

constexpr int Above = Spacing::Tight;
constexpr int FocusLine = 2;

QFont underlined(QFont font)
{
    font.setUnderline(true);
    return font;
}

} // namespace

LinkButton::LinkButton(const char *objectName, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QLatin1String(objectName));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_address.startsWith(QLatin1String("https://")))
            QDesktopServices::openUrl(address());
    });
}

QUrl LinkButton::address() const { return QUrl(Core::readerLink(m_address), QUrl::StrictMode); }

WrappedText &LinkButton::wrapped() const
{
    return m_wrapped.set(withoutMnemonic(text()), underlined(font()));
}

QSize LinkButton::sizeHint() const
{
    const int width = wrapped().naturalWidth();
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12),
            sizeHint().height()};
}

int LinkButton::heightForWidth(int width) const
{
    return wrapped().size(width).height() + 2 * Above;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = palette().color(backgroundRole());
    const QColor color = isEnabled() ? readable(palette().color(QPalette::Link), ground)
                                     : toneColor(Tone::Muted, palette(), backgroundRole());
    // The text stands flush with the text above it, so the focus is a ground and a strong line, no
    // frame.
    if (hasFocus()) {
        painter.fillRect(rect(), blended(color, ground, 0.12));
        painter.fillRect(QRect(0, height() - FocusLine, width(), FocusLine), color);
    }
    painter.setPen(color);
    wrapped().draw(painter, rect().adjusted(0, Above, 0, 0));
}

bool LinkButton::event(QEvent *event)
{
    const bool isHandled = QAbstractButton::event(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return isHandled;
}

} // namespace Wizard
