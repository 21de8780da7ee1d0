// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/runid.h"

#include <QRandomGenerator>

namespace App {

QString newRunId()
{
    const quint32 number = QRandomGenerator::system()->generate();
    const QString digits = QStringLiteral("%1").arg(number, 8, 16, QLatin1Char('0')).toUpper();
    return digits.left(4) + QLatin1Char('-') + digits.mid(4);
}

} // namespace App
