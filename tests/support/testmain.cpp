// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/testmain.h"

#include <QLocale>
#include <QRegularExpression>

namespace TestSupport {

void prepare()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

} // namespace TestSupport
