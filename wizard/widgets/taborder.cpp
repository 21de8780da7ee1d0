// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/taborder.h"

#include <QLayout>
#include <QWidget>

namespace Wizard {

namespace {

void collect(const QLayout *layout, QList<QWidget *> &found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        QWidget *widget = item->widget();
        if (const QLayout *inner = item->layout())
            collect(inner, found);
        else if (widget && widget->focusPolicy() != Qt::NoFocus)
            found.append(widget);
        else if (widget && widget->layout())
            collect(widget->layout(), found);
    }
}

} // namespace

void orderTabsByEye(const QLayout *layout)
{
    QList<QWidget *> found;
    collect(layout, found);
    for (qsizetype i = 1; i < found.size(); ++i) {
        if (found[i - 1]->nextInFocusChain() != found[i])
            QWidget::setTabOrder(found[i - 1], found[i]);
    }
}

} // namespace Wizard
