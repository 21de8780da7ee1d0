// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/wizard/accesskeys.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QMap>

namespace TestSupport {

QStringList sharedAccessKeys(const QWidget &window)
{
    QMap<QString, QStringList> owners;
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        const QString key = QKeySequence::mnemonic(button->text()).toString();
        if (button->isVisible() && !key.isEmpty())
            owners[key].append(button->text());
    }
    QStringList shared;
    for (const QStringList &texts : owners) {
        if (texts.size() > 1)
            shared.append(texts.join(QStringLiteral(" / ")));
    }
    return shared;
}

} // namespace TestSupport
