// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/clirun.h"

#include "app/console.h"
#include "app/helptext.h"
#include "app/interruption.h"
#include "app/language.h"
#include "app/languageswitch.h"
#include "app/logging.h"
#include "app/runid.h"
#include "app/runlog.h"
#include "app/verbs/verb.h"

#include "wizard/core/errortexts.h"

#include <QJsonDocument>

namespace App {

namespace {

using Platform::Error;
using Platform::Result;

using VerbFunction = Result<VerbResult> (*)(const VerbContext &);

VerbFunction functionOf(Verb verb)
{
    switch (verb) {
    case Verb::Check:
        return runCheck;
    case Verb::Plan:
        return runPlan;
    case Verb::Apply:
        return runApply;
    case Verb::Undo:
        return runUndo;
    case Verb::Verify:
        return runVerify;
    case Verb::Recover:
        return runRecover;
    case Verb::Status:
        return runStatus;
    case Verb::Confirm:
        return runConfirm;
    case Verb::Capture:
        break;
    }
    return runCapture;
}

QByteArray jsonOf(const QJsonObject &document) { return QJsonDocument(document).toJson(); }

QJsonObject errorDocument(const Error &error, ExitCode code, const QString &language)
{
    return {
        {QStringLiteral("schema"), QStringLiteral("eflow-gpu-setup/error/1")},
        {QStringLiteral("exitCode"), int(code)},
        {QStringLiteral("language"), language},
        {QStringLiteral("error"),
         QJsonObject{{QStringLiteral("code"), Platform::errorCodeName(error.code)},
                     {QStringLiteral("message"), Core::translated(Core::errorTitle(error.code))},
                     {QStringLiteral("detail"), error.detail}}}};
}

/// Tells the error; with --json also as a document, unless the caller's own input was wrong.
ExitCode endWith(const Error &error, const Options &options)
{
    const ExitCode code = exitCodeFor(error);
    Console::tellError(error);
    if (options.json && code != ExitCode::UsageInvalid)
        (void)Console::writeResult(jsonOf(errorDocument(error, code, options.language)));
    return code;
}

ExitCode print(const VerbResult &result, const VerbContext &context)
{
    QByteArray bytes = result.text.toUtf8();
    if (context.options.json && !result.document.isEmpty()) {
        QJsonObject document = result.document;
        document.insert(QStringLiteral("exitCode"), int(result.code));
        document.insert(QStringLiteral("language"), context.language);
        document.insert(
            QStringLiteral("host"),
            QJsonObject{{QStringLiteral("name"), context.chosen.host->displayName()},
                        {QStringLiteral("recorded"), context.chosen.host->isRecorded()}});
        bytes = jsonOf(document);
    }
    if (Console::writeResult(bytes))
        return result.code;
    Console::tellError({Platform::ErrorCode::FileUnwritable, QStringLiteral("standard output")});
    return ExitCode::Failed;
}

/// The answers of the file, those of the command line over them.
Result<Core::Answers> answersOf(const Options &options)
{
    if (options.answersFile.isEmpty())
        return options.selection;
    return Core::loadAnswers(options.answersFile).map([&options](const Core::Answers &answers) {
        return Core::combined(answers, options.selection);
    });
}

/// A log that was asked for must work; the usual one is missed, but not needed.
Result<std::unique_ptr<Logging>> openLog(const Options &options, const QString &runId)
{
    const bool isAskedFor = !options.logFile.isEmpty();
    auto logging = Logging::open({isAskedFor ? options.logFile : defaultLogFile(), runId, true});
    if (logging)
        return logging;
    if (isAskedFor)
        return Platform::failure(Platform::ErrorCode::UsageInvalid, logging.error().detail);
    Console::tellError(logging.error());
    return Logging::open({QString(), runId, true});
}

ExitCode giveUp(const Error &error, const Options &options)
{
    logError(error);
    return endWith(error, options);
}

ExitCode work(const Options &options, const QString &runId)
{
    const auto answers = answersOf(options);
    if (!answers)
        return giveUp(answers.error(), options);
    const auto chosen = chooseHost(options.host, Program::Console);
    if (!chosen)
        return giveUp(chosen.error(), options);
    logHost(chosen->host->displayName());
    const Interruption interruption;
    const VerbContext context{options, *answers,         *chosen,
                              runId,   options.language, interruption.token()};
    const auto result = functionOf(options.verb)(context);
    return result ? print(*result, context) : giveUp(result.error(), options);
}

ExitCode runVerb(const Options &options)
{
    const QString runId = newRunId();
    const auto logging = openLog(options, runId);
    if (!logging)
        return endWith(logging.error(), options);
    const ExitCode code = work(options, runId);
    logExitCode(int(code));
    return code;
}

} // namespace

int runConsole(const QStringList &arguments)
{
    LanguageSwitch language(startLanguage(QString(), QString()));
    auto options = parseOptions(arguments, Program::Console);
    if (!options)
        return int(endWith(options.error(), {}));
    language.select(options->language);
    options->language = language.current();
    switch (options->action) {
    case Action::ShowHelp:
        return Console::writeResult(helpText(Program::Console).toUtf8()) ? 0
                                                                         : int(ExitCode::Failed);
    case Action::ShowVersion:
        return Console::writeResult(versionText(Program::Console).toUtf8()) ? 0
                                                                            : int(ExitCode::Failed);
    case Action::Run:
        break;
    }
    return int(runVerb(*options));
}

} // namespace App
