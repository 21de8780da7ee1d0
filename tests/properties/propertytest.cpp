// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/properties/propertytest.h"

namespace TestSupport {

void prepareProperties()
{
    constexpr const char *Variable = "RC_PARAMS";
    QByteArray parameters = qgetenv(Variable);
    if (!parameters.contains("max_success"))
        parameters += " max_success=" + QByteArray::number(PROPERTY_CASES);
    qputenv(Variable, parameters.trimmed());
}

} // namespace TestSupport
