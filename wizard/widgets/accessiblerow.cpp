// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/accessiblerow.h"

#include "wizard/widgets/checkrowheader.h"

namespace Wizard {

namespace {

QAccessibleInterface *makeAccessibleRow(const QString &, QObject *object)
{
    auto *header = qobject_cast<CheckRowHeader *>(object);
    return header ? new AccessibleRow(header) : nullptr;
}

} // namespace

AccessibleRow::AccessibleRow(QWidget *header)
    : QAccessibleWidget(header, QAccessible::Button)
{
}

QAccessible::State AccessibleRow::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    const bool isOpen = qobject_cast<QAbstractButton *>(widget())->isChecked();
    state.expandable = true;
    state.expanded = isOpen;
    state.collapsed = !isOpen;
    return state;
}

QStringList AccessibleRow::actionNames() const { return {pressAction(), setFocusAction()}; }

void AccessibleRow::doAction(const QString &action)
{
    if (action == pressAction())
        qobject_cast<QAbstractButton *>(widget())->click();
    else
        QAccessibleWidget::doAction(action);
}

void AccessibleRow::install() { QAccessible::installFactory(makeAccessibleRow); }

} // namespace Wizard
