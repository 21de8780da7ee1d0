// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/jsontext.h"
#include "platform/windows/eflow/eflowmemory.h"
#include "platform/windows/eflow/scriptanswer.h"
#include "platform/windows/eflow/scriptrequest.h"
#include "tests/core/support/powershellreader.h"
#include "tests/properties/propertytest.h"
#include "wizard/core/powershell.h"
#include "wizard/core/safetext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Platform;
using namespace Platform::Windows;
using namespace Core;
using namespace TestSupport;

namespace {

const QString Run = QStringLiteral("3f0c9a7715e84d2b");

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray line(const QJsonObject &members)
{
    QJsonObject object = members;
    if (!object.contains(QLatin1String("run")))
        object.insert(QStringLiteral("run"), Run);
    return compact(object) + *rc::gen::element<QByteArray>("\n", "\r\n", " \r\n");
}

QByteArray progressLine(const QString &message)
{
    return line({{QStringLiteral("progress"), message}});
}

QByteArray resultLine(const QJsonObject &result)
{
    return line({{QStringLiteral("result"), result}});
}

QJsonObject success(const QJsonObject &value)
{
    return {{QStringLiteral("ok"), true}, {QStringLiteral("value"), value}};
}

QJsonObject anyValue()
{
    return {{QStringLiteral("text"), *unicodeText()},
            {QStringLiteral("number"), *evenly(-1000000, 1000000)},
            {QStringLiteral("list"), QJsonArray::fromStringList(*listOf(unicodeText()))}};
}

/// A line that this run did not write: what a module prints, or the result of another run.
QByteArray noise()
{
    switch (*evenly(0, 4)) {
    case 0:
        return (*anyBytes()).replace('\n', ' ') + '\n';
    case 1:
        return (*unicodeText()).toUtf8().replace('\n', ' ') + '\n';
    case 2:
        return "{" + (*unicodeText()).toUtf8().replace('\n', ' ') + "}\n";
    default:
        return line({{QStringLiteral("run"), *nameText()},
                     {QStringLiteral("result"), success(anyValue())}});
    }
}

/// The lines in their order, with noise between them.
QByteArray withNoise(const QList<QByteArray> &lines)
{
    QByteArray output;
    for (const QByteArray &each : lines) {
        for (int left = *evenly(0, 3); left > 0; --left)
            output += noise();
        output += each;
    }
    return *rc::gen::arbitrary<bool>() ? output + noise() : output;
}

} // namespace

/// What goes to PowerShell, what comes back, and what a terminal shows of it.
class TestScriptProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreOneLineOfAsciiWithTheSameData()
    {
        forAll([] {
            const QString folder = *unicodeText();
            QJsonObject data = anyValue();
            data.insert(*keyText(), scriptArgument(*unicodeText()));
            const auto request = makeScriptRequest({Script::Configure, Run, folder, data});
            RC_ASSERT(request.json.endsWith('\n'));
            RC_ASSERT(std::ranges::all_of(request.json.chopped(1),
                                          [](char c) { return c >= ' ' && c <= '~'; }));
            const auto read = parseJsonObject(request.json);
            RC_ASSERT(read.has_value());
            RC_ASSERT((read->value(QLatin1String("data")).toObject() == data));
            RC_ASSERT((read->value(QLatin1String("module")).toString() == u'=' + folder));
            RC_ASSERT((read->value(QLatin1String("run")).toString() == Run));
        });
    }

    void answersComeThroughAnyNoise()
    {
        forAll([] {
            const QStringList messages = *listOf(unicodeText());
            const QJsonObject value = anyValue();
            QList<QByteArray> lines;
            for (const QString &message : messages)
                lines << progressLine(message);
            lines << resultLine(success(value));
            const auto answer = readScriptAnswer({withNoise(lines), *anyBytes(), 0}, Run);
            RC_ASSERT(answer.has_value());
            RC_ASSERT(answer->value == value);
            RC_ASSERT(answer->progress ==
                      messages.mid(std::max<qsizetype>(0, messages.size() - 50)));
        });
    }

    void answersOutOfOrderAreRefused()
    {
        forAll([] {
            const QByteArray result = resultLine(success(anyValue()));
            const QByteArray progress = progressLine(*unicodeText());
            const std::vector<QList<QByteArray>> wrong{
                {},
                {progress},
                {result, progress},
                {result, result},
                {line({{QStringLiteral("other"), 1}}), result},
                {line({{QStringLiteral("progress"), QStringLiteral("x")},
                       {QStringLiteral("result"), success({})}})},
                {resultLine({{QStringLiteral("ok"), true}})},
                {resultLine({{QStringLiteral("ok"), 1}, {QStringLiteral("value"), QJsonObject()}})},
                {result.left(*evenly<qsizetype>(0, result.size() - 4)) + '\n'}};
            const QList<QByteArray> lines = *rc::gen::elementOf(wrong);
            const auto exitCode = *evenly(0, 64);
            const auto answer = readScriptAnswer({withNoise(lines), *anyBytes(), exitCode}, Run);
            RC_ASSERT(!answer.has_value());
            RC_ASSERT((answer.error().code == ErrorCode::ScriptAnswerUnreadable));
        });
    }

    void rememberedSettingsComeBackAsWritten()
    {
        forAll([] {
            EflowVmSettings settings;
            settings.cpuCount = *evenly(0, 4096);
            settings.memoryMb = *evenly<qint64>(0, qint64(1) << 40);
            settings.gpuCount = *evenly(0, 16);
            settings.gpuName = *unicodeText();
            if (!settings.gpuName.isEmpty() || *rc::gen::arbitrary<bool>())
                settings.gpuPassthroughType =
                    *rc::gen::element(Method::DirectDeviceAssignment, Method::ParaVirtualization);
            const QByteArray text = eflowMemoryText(settings);
            RC_ASSERT((eflowMemoryFromText(text) == std::optional(settings)));
            const auto size = *evenly<qsizetype>(0, text.size());
            RC_ASSERT(!eflowMemoryFromText(text.left(size)));
        });
    }

    void literalsHoldTheirTextAndStayOnTheirLine()
    {
        forAll([] {
            const QString text = whole(*anyText());
            const QString literal = powerShellLiteral(text);
            RC_LOG() << shown(literal);
            RC_ASSERT((readPowerShellExpression(literal) == std::optional(text)));
            for (const QString &line : {literal, powerShellComment(text)})
                RC_ASSERT(std::ranges::none_of(line, [](QChar c) {
                    return c.category() == QChar::Other_Control || c == u'\u2028' || c == u'\u2029';
                }));
        });
    }

    void safeLinesShowNothingHidden()
    {
        forAll([] {
            const QString text = *anyText();
            const QString line = safeLine(text);
            RC_ASSERT(std::ranges::none_of(line.toUcs4(), [](uint letter) {
                const QChar::Category category = QChar::category(letter);
                return category == QChar::Other_Control || category == QChar::Other_Format ||
                       category == QChar::Other_Surrogate || category == QChar::Separator_Line ||
                       category == QChar::Separator_Paragraph;
            }));
            RC_ASSERT(line.isValidUtf16());
            RC_ASSERT(safeLine(line) == line);
            QStringList lines = text.split(u'\n');
            std::ranges::transform(lines, lines.begin(),
                                   [](const QString &each) { return safeLine(each); });
            RC_ASSERT(safeLines(text) == lines.join(u'\n'));
        });
    }
};

PROPERTY_TEST_MAIN(TestScriptProperties)
#include "tst_scriptproperties.moc"
