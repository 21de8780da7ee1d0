// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/console.h"
#include "app/exitcode.h"
#include "app/guirun.h"
#include "app/helptext.h"
#include "app/language.h"
#include "app/languageswitch.h"
#include "platform/processhardening.h"
#include "platform/standardstream.h"

#include <QApplication>

namespace {

int printed(const QString &text)
{
    return App::Console::writeResult(text.toUtf8()) ? 0 : int(App::ExitCode::Failed);
}

/// What needs no display: help, version and the refusal of a wrong command line, in the language of
/// the reader.
int answer(int argc, char *argv[], const QStringList &arguments)
{
    const QCoreApplication app(argc, argv);
    App::LanguageSwitch language(App::startLanguage(QString(), QString()));
    const auto options = App::parseOptions(arguments, App::Program::Window);
    if (!options) {
        App::Console::tellError(options.error());
        return int(App::exitCodeFor(options.error()));
    }
    language.select(options->language);
    return printed(options->action == App::Action::ShowHelp
                       ? App::helpText(App::Program::Window)
                       : App::versionText(App::Program::Window));
}

} // namespace

int main(int argc, char *argv[])
{
    Platform::hardenProcess();
    // Read before there is an application: the scale has to be set before it, and help needs no
    // display.
    const QStringList arguments = Platform::commandLineArguments(argc, argv);
    const auto options = App::parseOptions(arguments, App::Program::Window);
    if (!options || options->action != App::Action::Run)
        return answer(argc, argv, arguments);
    if (options->window.scale > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options->window.scale));
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("eflow-gpu-setup"));
    QApplication::setApplicationDisplayName(QStringLiteral("EFLOW GPU Setup"));
    return App::runWindow(*options);
}
