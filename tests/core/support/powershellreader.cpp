// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/powershellreader.h"

#include <QRegularExpression>

namespace TestSupport {

namespace {

bool isQuote(QChar c) { return c == u'\'' || (c >= u'\u2018' && c <= u'\u201B'); }

/// Reads a literal as PowerShell does; nothing when it does not end where the text ends.
std::optional<QString> readLiteral(const QString &literal)
{
    QString text;
    qsizetype i = 0;
    if (literal.isEmpty() || !isQuote(literal[i++]))
        return std::nullopt;
    for (; i < literal.size(); ++i) {
        if (!isQuote(literal[i])) {
            text += literal[i];
            continue;
        }
        if (i + 1 == literal.size())
            return text;
        if (!isQuote(literal[i + 1]))
            return std::nullopt;
        text += literal[i++];
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> readPowerShellExpression(QString expression)
{
    static const QRegularExpression Joint(QStringLiteral("' \\+ \\[char\\]0x([0-9a-f]{4}) \\+ '"));
    if (!expression.startsWith(QLatin1Char('(')))
        return readLiteral(expression);
    expression = expression.mid(1, expression.size() - 2);
    QString text;
    for (auto joint = Joint.match(expression); joint.hasMatch(); joint = Joint.match(expression)) {
        const auto before =
            readLiteral(QString(expression.left(joint.capturedStart()) + QLatin1Char('\'')));
        if (!before)
            return std::nullopt;
        text += *before + QChar(joint.captured(1).toUShort(nullptr, 16));
        expression = QLatin1Char('\'') + expression.mid(joint.capturedEnd());
    }
    const auto rest = readLiteral(expression);
    return rest ? std::optional<QString>(text + *rest) : std::nullopt;
}

} // namespace TestSupport
