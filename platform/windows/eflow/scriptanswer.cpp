// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/scriptanswer.h"

#include "platform/jsontext.h"
#include "platform/windows/eflow/eflowerrors.h"

#include <optional>

namespace Platform::Windows {

namespace {

constexpr qsizetype MostProgress = 50;
constexpr qsizetype LongestEvidence = 500;
constexpr QLatin1String Run("run");
constexpr QLatin1String Progress("progress");
constexpr QLatin1String ResultKey("result");

tl::unexpected<Error> unreadable(const QString &why)
{
    return failure(ErrorCode::ScriptAnswerUnreadable, why);
}

/// The lines of JSON of this run.
QList<QJsonObject> markedLines(const QByteArray &output, const QString &run)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.startsWith('{'))
            continue;
        const auto object = parseJsonObject(line.trimmed());
        if (object && object->value(Run).toString() == run)
            lines << *object;
    }
    return lines;
}

/// Why there is no result.
tl::unexpected<Error> withoutResult(const ScriptOutput &output)
{
    if (output.exitCode == ExitLanguageMode)
        return failure(ErrorCode::ScriptBlocked,
                       QStringLiteral("PowerShell does not run in full language mode"));
    const QString evidence =
        QString::fromUtf8(output.standardError).trimmed().left(LongestEvidence);
    return unreadable(QStringLiteral("no result; exit code %1; standard error: %2")
                          .arg(QString::number(output.exitCode),
                               evidence.isEmpty() ? QStringLiteral("empty") : evidence));
}

Result<QJsonObject> valueOf(const QJsonObject &result)
{
    const QJsonValue ok = result.value(QLatin1String("ok"));
    const QJsonValue value = result.value(QLatin1String("value"));
    const QJsonValue error = result.value(QLatin1String("error"));
    if (ok == true && value.isObject())
        return value.toObject();
    if (ok == false && error.isObject())
        return tl::make_unexpected(moduleError(error.toObject()));
    return unreadable(QStringLiteral("a result that is neither a value nor an error"));
}

} // namespace

Result<ScriptAnswer> readScriptAnswer(const ScriptOutput &output, const QString &run)
{
    if (output.standardOutput.size() > LargestScriptOutputBytes)
        return unreadable(QStringLiteral("more than %1 bytes").arg(LargestScriptOutputBytes));
    ScriptAnswer answer;
    std::optional<QJsonObject> result;
    for (const QJsonObject &line : markedLines(output.standardOutput, run)) {
        if (result)
            return unreadable(QStringLiteral("more lines after the result"));
        if (line.size() != 2)
            return unreadable(QStringLiteral("a line of %1 members").arg(line.size()));
        if (line.value(Progress).isString())
            answer.progress << line.value(Progress).toString();
        else if (line.value(ResultKey).isObject())
            result = line.value(ResultKey).toObject();
        else
            return unreadable(QStringLiteral("a line that is neither progress nor result"));
    }
    if (!result)
        return withoutResult(output);
    answer.progress =
        answer.progress.mid(std::max<qsizetype>(0, answer.progress.size() - MostProgress));
    return valueOf(*result).map([&](const QJsonObject &value) {
        answer.value = value;
        return answer;
    });
}

} // namespace Platform::Windows
