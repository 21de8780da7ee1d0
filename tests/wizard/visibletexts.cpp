// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/wizard/visibletexts.h"

#include "wizard/widgets/railstep.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace TestSupport {

namespace {

void addRows(QList<VisibleText> &texts, const QString &name, const QAbstractItemModel &model)
{
    constexpr int Roles[] = {Qt::DisplayRole, Qt::UserRole, Qt::UserRole + 1,
                             Qt::AccessibleTextRole};
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int role : Roles)
            texts.append({name, model.index(row, 0).data(role).toString()});
    }
}

QString shownBy(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return combo->currentText();
    if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
        return spin->text();
    if (const auto *step = qobject_cast<const Wizard::RailStep *>(&widget))
        return step->name();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->placeholderText();
    return {};
}

} // namespace

QList<VisibleText> visibleTexts(const QWidget &window)
{
    QList<VisibleText> texts{{QStringLiteral("window title"), window.windowTitle()}};
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        const QString name = widget->objectName();
        texts.append({name, shownBy(*widget)});
        texts.append(
            {QString(name + QStringLiteral(" accessible name")), widget->accessibleName()});
        texts.append(
            {QString(name + QStringLiteral(" description")), widget->accessibleDescription()});
        texts.append({QString(name + QStringLiteral(" tool tip")), widget->toolTip()});
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && view->model())
            addRows(texts, name, *view->model());
    }
    texts.removeIf([](const VisibleText &text) { return text.text.isEmpty(); });
    return texts;
}

QList<QWidget *> tabOrder(QWidget *start)
{
    QList<QWidget *> order;
    QWidget *widget = start;
    do {
        widget = widget->nextInFocusChain();
        const bool isReached = widget->isVisible() && widget->isEnabled() &&
                               !widget->focusProxy() &&
                               (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                               widget->window() == start->window();
        if (isReached)
            order.append(widget);
    } while (widget != start);
    return order;
}

} // namespace TestSupport
