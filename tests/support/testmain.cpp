// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/testmain.h"

#include <QLocale>

namespace TestSupport {

void prepare()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    qputenv("QT_FATAL_CRITICALS", "1"); // an error in the log ends the test at once
}

} // namespace TestSupport
