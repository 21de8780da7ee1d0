// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/scriptview.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace Wizard {

namespace {

constexpr int MostLines = 14;

} // namespace

ScriptView::ScriptView(const char *objectName, Height height)
    : m_height(height)
{
    setObjectName(QLatin1String(objectName));
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(height == Height::OfText);
    if (height == Height::OfText)
        policy.setVerticalPolicy(QSizePolicy::Preferred);
    setSizePolicy(policy);
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(this, &QPlainTextEdit::textChanged, this, &ScriptView::updateGeometry);
}

bool ScriptView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::FontChange)
        followFont();
    return QPlainTextEdit::eventFilter(watched, event);
}

void ScriptView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::ParentChange || !parent())
        return;
    parent()->installEventFilter(this);
    followFont();
}

void ScriptView::followFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // By its real name: in a list a family like "monospace" is passed over.
    fixed.setFamilies(QStringList{QFontInfo(fixed).family()} + parentWidget()->font().families());
    setFont(fixed);
    updateGeometry();
}

int ScriptView::mostHeight() const { return fontMetrics().lineSpacing() * MostLines; }

int ScriptView::margin() const
{
    return frameWidth() + int(std::ceil(document()->documentMargin()));
}

QSize ScriptView::sizeHint() const
{
    const int width = QPlainTextEdit::sizeHint().width();
    return {width, heightForWidth(width)};
}

QSize ScriptView::minimumSizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    return {MostLines * line, m_height == Height::Many ? mostHeight() : line + 2 * margin()};
}

int ScriptView::heightForWidth(int width) const
{
    const int most = mostHeight();
    if (m_height == Height::Many)
        return most;
    const QSize size = m_wrapped.set(toPlainText(), font()).size(width - 2 * margin());
    return std::min(size.height(), most) + 2 * margin();
}

} // namespace Wizard
