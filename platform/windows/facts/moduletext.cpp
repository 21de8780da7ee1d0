// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/moduletext.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

namespace Platform::Windows {

namespace {

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// A line that is a comment as a whole says nothing.
QStringList codeLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().startsWith(QLatin1Char('#')))
            lines << line;
    }
    return lines;
}

/// The build of the version that stands in the lines which name this variable.
QSet<int> buildsOf(const QString &variable, const QStringList &lines)
{
    const QRegularExpression name =
        expression(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(variable)));
    static const QRegularExpression Version(QStringLiteral("\\b10\\.0\\.(\\d{5})\\b"));
    QSet<int> builds;
    for (const QString &line : lines) {
        if (!name.match(line).hasMatch())
            continue;
        for (const auto &match : Version.globalMatch(line))
            builds.insert(match.captured(1).toInt());
    }
    return builds;
}

} // namespace

Result<int> requiredBuild(const QString &moduleText)
{
    static const QRegularExpression Comparison = expression(
        QStringLiteral("\\.build\\s+-eq\\s+(?:['\"]?(\\d{5})\\b|\\$(?:\\w+:)?(\\w+)\\.build)"));
    const QStringList lines = codeLines(moduleText);
    bool isCompared = false;
    QSet<int> builds;
    for (const QString &line : lines) {
        for (const auto &match : Comparison.globalMatch(line)) {
            isCompared = true;
            builds += match.captured(2).isEmpty() ? QSet<int>{match.captured(1).toInt()}
                                                  : buildsOf(match.captured(2), lines);
        }
    }
    if (!isCompared)
        return failure(ErrorCode::NotFound,
                       QStringLiteral("the module compares the build with no single one"));
    if (builds.size() != 1)
        return failure(
            ErrorCode::InvalidState,
            QStringLiteral("the module compares the build with %1 of them").arg(builds.size()));
    return *builds.cbegin();
}

QString scriptText(const QByteArray &content)
{
    const auto encoding = QStringConverter::encodingForData(content);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    return decoder(content);
}

} // namespace Platform::Windows
