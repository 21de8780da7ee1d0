// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/commandline.h"

namespace Platform::Windows {

namespace {

/// A backslash means itself unless a quotation mark follows; then it must stand twice.
QString quoted(const QString &argument)
{
    QString text = QStringLiteral("\"");
    qsizetype backslashes = 0;
    for (const QChar character : argument) {
        if (character == QLatin1Char('"'))
            text += QString(backslashes + 1, QLatin1Char('\\'));
        backslashes = character == QLatin1Char('\\') ? backslashes + 1 : 0;
        text += character;
    }
    return text + QString(backslashes, QLatin1Char('\\')) + QLatin1Char('"');
}

} // namespace

QString windowsCommandLine(const QStringList &arguments)
{
    QStringList line;
    for (const QString &argument : arguments)
        line << quoted(argument);
    return line.join(QLatin1Char(' '));
}

} // namespace Platform::Windows
