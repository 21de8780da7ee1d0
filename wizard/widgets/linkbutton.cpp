// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/linkbutton.h"

#include "wizard/widgets/colors.h"
#include "wizard/widgets/spacing.h"
#include "wizard/widgets/textlayout.h"

#include <QDesktopServices>
#include <QEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace Wizard {

namespace {

constexpr int Frame = Spacing::Tight;

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
        if (m_address.scheme() == QLatin1String("https"))
            QDesktopServices::openUrl(m_address);
    });
}

void LinkButton::setAddress(QLatin1String address)
{
    m_address = QUrl(QString(address), QUrl::StrictMode);
}

QSize LinkButton::sizeHint() const
{
    const int width = naturalWidth(withoutMnemonic(text()), font());
    return QSize(width + 2 * Frame, fontMetrics().height() + 2 * Frame);
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12),
            sizeHint().height()};
}

int LinkButton::heightForWidth(int width) const
{
    return wrappedSize(withoutMnemonic(text()), font(), width - 2 * Frame).height() + 2 * Frame;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(underlined(font()));
    const QColor ground = palette().color(backgroundRole());
    painter.setPen(isEnabled() ? readable(palette().color(QPalette::Link), ground)
                               : toneColor(Tone::Muted, palette(), backgroundRole()));
    drawWrapped(painter, rect().adjusted(Frame, Frame, -Frame, -Frame), withoutMnemonic(text()));
    if (!hasFocus())
        return;
    painter.setPen(painter.pen().color());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool LinkButton::event(QEvent *event)
{
    const bool isHandled = QAbstractButton::event(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return isHandled;
}

} // namespace Wizard
