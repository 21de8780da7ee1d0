// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace TestSupport {

/// One text that a person or a screen reader gets to see.
struct VisibleText
{
    QString where; ///< Object name of the widget and what of it.
    QString text;

    bool operator==(const VisibleText &) const = default;
};

/// Every text of the window that is seen now, or read aloud: labels, buttons, rows, fields,
/// accessible names.
[[nodiscard]] QList<VisibleText> visibleTexts(const QWidget &window);

/// The widgets that can be reached with the Tab key now, in that order, beginning after `start`.
[[nodiscard]] QList<QWidget *> tabOrder(QWidget *start);

} // namespace TestSupport
