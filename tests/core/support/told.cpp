// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/told.h"

#include <QJsonDocument>

namespace TestSupport {

QByteArray told(const Core::RunReport &report)
{
    QStringList lines{Core::runOutcomeName(report.outcome)};
    if (report.error)
        lines << Platform::errorCodeName(report.error->code) << report.error->detail;
    for (const Core::StepResult &result : report.steps)
        lines << QStringLiteral("%1 %2 %3")
                     .arg(Core::behaviourOf(result.step.kind).id, Core::stepStateName(result.state),
                          result.error ? result.error->detail : QString());
    return lines.join(QLatin1Char('\n')).toUtf8();
}

} // namespace TestSupport
