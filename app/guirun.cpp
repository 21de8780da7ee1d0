// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/guirun.h"

#include "app/console.h"
#include "app/exitcode.h"
#include "app/hostchoice.h"
#include "app/language.h"
#include "app/languagefont.h"
#include "app/languageswitch.h"
#include "app/logging.h"
#include "app/pagepictures.h"
#include "app/runid.h"
#include "app/runlog.h"
#include "app/theme.h"
#include "wizard/core/inprocessengine.h"
#include "wizard/setupwizard.h"

#include <QApplication>
#include <QFontMetrics>
#include <QSettings>
#include <QStandardPaths>

#include <future>
#include <tuple>

namespace App {

namespace {

const QString LanguageKey = QStringLiteral("language");
const QString ToldRunKey = QStringLiteral("toldRun");

/// On Windows in the local folder of the user: the roaming one, which QSettings takes by itself, goes
/// with the user to other computers.
QSettings settings()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                QStringLiteral("/eflow-gpu-setup.ini"),
            QSettings::IniFormat};
}

/// The choice of a person on this account. A walk for pictures has none, so that it is the same
/// everywhere.
QString savedLanguage(const WindowOptions &window)
{
    return window.screenshotFolder.isEmpty() ? settings().value(LanguageKey).toString() : QString();
}

Wizard::SetupOptions setupOptions(const QString &logFile)
{
    return {logFile, settings().value(ToldRunKey).toString(),
            [](const QString &runId) { settings().setValue(ToldRunKey, runId); }};
}

void saveLanguage(const QString &code) { settings().setValue(LanguageKey, code); }

/// The window works without a log file when there is no place for it; one that was asked for must
/// work.
Platform::Result<std::unique_ptr<Logging>> openLog(const Options &options, const LogTarget &target)
{
    auto logging = Logging::open(target);
    if (!logging && options.logFile.isEmpty())
        return Logging::open({QString(), target.runId, false});
    return logging;
}

int endWith(const Platform::Error &error)
{
    Console::tellError(error);
    return int(exitCodeFor(error));
}

int runWizard(const Options &options, Wizard::SetupWizard &wizard, Wizard::Session &session)
{
    if (options.window.quitAfterFirstPaint)
        QObject::connect(&wizard, &Wizard::SetupWizard::firstPagePainted, qApp, &QApplication::quit,
                         Qt::QueuedConnection);
    if (!options.window.screenshotFolder.isEmpty())
        return takePictures(wizard, session, options.window.screenshotFolder);
    wizard.fitToScreen();
    wizard.show();
    return QApplication::exec();
}

} // namespace

int runWindow(const Options &options)
{
    applyTheme(options.window.theme);
    const QFont systemFont = QApplication::font();
    LanguageSwitch languages(startLanguage(options.language, savedLanguage(options.window)),
                             [&systemFont](const QString &code) {
                                 QApplication::setFont(fontFor(code, systemFont));
                                 saveLanguage(code);
                             });
    QApplication::setFont(fontFor(languages.current(), systemFont));
    auto choosing = std::async(std::launch::async, chooseHost, options.host, Program::Window);
    std::ignore = QFontMetrics(QApplication::font()).height(); // finds the fonts meanwhile
    auto chosen = choosing.get();
    if (!chosen)
        return endWith(chosen.error());
    const QString runId = newRunId();
    const QString logFile = options.logFile.isEmpty() ? defaultLogFile() : options.logFile;
    const auto logging = openLog(options, {logFile, runId, false});
    if (!logging)
        return endWith(logging.error());
    Core::InProcessEngine engine(std::move(chosen->host), {chosen->journalFile, runId});
    QObject::connect(&engine, &Core::Engine::stepChanged, logStep);
    QObject::connect(&engine, &Core::Engine::phaseChanged, logPhase);
    logHost(engine.hostName());
    Wizard::Session session(engine);
    Wizard::SetupWizard wizard(session, languages, setupOptions(logFile));
    return runWizard(options, wizard, session);
}

} // namespace App
