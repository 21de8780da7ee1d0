// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/console.h"
#include "app/exitcode.h"
#include "app/guirun.h"
#include "app/helptext.h"

#include <QApplication>

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

int printed(const QString &text)
{
    return App::Console::writeResult(text.toUtf8()) ? 0 : int(App::ExitCode::Failed);
}

} // namespace

int main(int argc, char *argv[])
{
    // Read before there is an application: the scale has to be set before it, and help needs no
    // display.
    const auto options = App::parseOptions(argumentsOf(argc, argv), App::Program::Window);
    if (!options) {
        App::Console::tellError(options.error());
        return int(App::exitCodeFor(options.error()));
    }
    if (options->action == App::Action::ShowHelp)
        return printed(App::helpText(App::Program::Window));
    if (options->action == App::Action::ShowVersion)
        return printed(App::versionText(App::Program::Window));
    if (options->window.scale > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options->window.scale));
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("eflow-gpu-setup"));
    QApplication::setApplicationDisplayName(QStringLiteral("EFLOW GPU Setup"));
    return App::runWindow(*options);
}
