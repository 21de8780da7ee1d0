// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QList>
#include <QString>

class QWidget;

namespace TestSupport {

/// One text on the screen, the font it is drawn in, and the room it has.
struct DrawnText
{
    const QWidget *widget;
    QString text;
    QFont font;
    int room; ///< Pixels beside each other; 0 when the widget breaks its text in columns of its
              ///< own.
    bool isBroken; ///< Goes on in a next line where it is too long.
};

/// Every text of the window that a person sees now.
[[nodiscard]] QList<DrawnText> drawnTexts(const QWidget &window);

} // namespace TestSupport
