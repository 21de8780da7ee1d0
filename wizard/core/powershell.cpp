// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/powershell.h"

namespace Core {

namespace {

/// ' and its typographic forms, which PowerShell takes for the same.
bool isSingleQuote(QChar c) { return c == u'\'' || (c >= u'\u2018' && c <= u'\u201B'); }

/// Characters that end a line somewhere, or that no console shows as they are.
bool leavesTheLine(QChar c)
{
    return c < u' ' || (c >= u'\u007F' && c <= u'\u009F') || c == u'\u2028' || c == u'\u2029';
}

} // namespace

QString powerShellLiteral(const QString &text)
{
    QString literal = QStringLiteral("'");
    bool isJoined = false;
    for (const QChar c : text) {
        if (leavesTheLine(c)) {
            literal +=
                QStringLiteral("' + [char]0x%1 + '").arg(c.unicode(), 4, 16, QLatin1Char('0'));
            isJoined = true;
            continue;
        }
        if (isSingleQuote(c))
            literal += c;
        literal += c;
    }
    literal += QLatin1Char('\'');
    return isJoined ? QString(QLatin1Char('(') + literal + QLatin1Char(')')) : literal;
}

QString powerShellComment(const QString &text)
{
    QString comment = QStringLiteral("# ");
    for (const QChar c : text)
        comment += leavesTheLine(c) ? QLatin1Char(' ') : c;
    return comment;
}

QString powerShellBool(bool value)
{
    return value ? QStringLiteral("$true") : QStringLiteral("$false");
}

} // namespace Core
