// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/recovery/tasktext.h"

namespace Platform::Windows {

namespace {

bool isWellFormed(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c < QLatin1Char(' ') || c.unicode() >= 0xfffe || c.isLowSurrogate())
            return false;
        if (c.isHighSurrogate() && (++i == text.size() || !text.at(i).isLowSurrogate()))
            return false;
    }
    return true;
}

} // namespace

Result<> checkUnchangedByTask(const QString &text)
{
    if (isWellFormed(text) && !text.contains(QLatin1Char('%')) &&
        !text.contains(QLatin1String("$(")))
        return {};
    return failure(ErrorCode::InvalidArgument,
                   QStringLiteral("the Task Scheduler would change this text: %1").arg(text));
}

} // namespace Platform::Windows
