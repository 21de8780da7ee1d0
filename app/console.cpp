// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/console.h"

#include "platform/standardstream.h"
#include "wizard/core/errortexts.h"
#include "wizard/core/safetext.h"

#include <QStringList>

#include <tuple>

namespace App::Console {

namespace {

void tell(const QString &line)
{
    const QByteArray bytes = Core::safeLine(line).toUtf8() + '\n';
    std::ignore = Platform::writeStandard(Platform::StandardStream::Error, bytes);
}

} // namespace

bool writeResult(const QByteArray &bytes)
{
    return Platform::writeStandard(Platform::StandardStream::Output, bytes);
}

void tellProgress(const QString &line) { tell(line); }

void tellError(const Platform::Error &error)
{
    QStringList details = error.detail.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (error.code == Platform::ErrorCode::UsageInvalid && !details.isEmpty()) {
        tell(details.takeFirst()); // its own sentence says it better than any text about the code
    } else {
        tell(Core::translated(Core::errorTitle(error.code)));
        if (const QString remedy = Core::translated(Core::errorRemedy(error.code));
            !remedy.isEmpty())
            tell(remedy);
    }
    for (const QString &line : details)
        tell(QStringLiteral("  ") + line);
}

} // namespace App::Console
