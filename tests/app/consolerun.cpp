// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/consolerun.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace {

constexpr int LongestRunMs = 60'000;
constexpr int MostStarts = 3;

bool isWindows() { return QSysInfo::kernelType() == QLatin1String("winnt"); }

ConsoleRun finished(QProcess &process)
{
    const bool isOver =
        process.waitForFinished(LongestRunMs) && process.exitStatus() == QProcess::NormalExit;
    const QByteArray trouble = isOver ? QByteArray() : process.errorString().toUtf8();
    return {process.readAllStandardOutput(), process.readAllStandardError() + trouble,
            isOver ? process.exitCode() : -1};
}

} // namespace

QJsonObject ConsoleRun::json() const { return QJsonDocument::fromJson(output).object(); }

ConsoleRun ConsoleTool::run(const QStringList &arguments) const
{
    QProcess process;
    start(process, arguments);
    return finished(process);
}

ConsoleRun ConsoleTool::runWithoutLog(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), write(QStringLiteral("nofolder"), {}));
    QProcess process;
    process.setProcessEnvironment(environment);
    startProgram(process, QStringLiteral(CONSOLE_TOOL), arguments);
    return finished(process);
}

void ConsoleTool::start(QProcess &process, const QStringList &arguments) const
{
    startProgram(process, QStringLiteral(CONSOLE_TOOL), withLog(arguments));
}

QString ConsoleTool::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QStringList ConsoleTool::withLog(const QStringList &arguments) const
{
    const bool hasOwn = arguments.contains(QStringLiteral("--log-file"));
    return hasOwn ? arguments
                  : arguments + QStringList{QStringLiteral("--log-file"),
                                            path(QStringLiteral("log/console.log"))};
}

int shellCode(int exitCode) { return isWindows() ? exitCode : exitCode % 256; }

// Linux since 6.9 puts the heap of Wine's loader anywhere within 1 GB behind it, at times where the
// data belong that all of Wine's processes share (c0000018).
void startProgram(QProcess &process, const QString &program, const QStringList &arguments)
{
    for (int start = 1; start <= MostStarts; ++start) {
        process.start(program, arguments);
        if (!isWindows() || process.waitForStarted())
            return;
        qInfo("%s was not started: %s", qPrintable(program), qPrintable(process.errorString()));
    }
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString hostProfile(const QString &name)
{
    return QStringLiteral(PROJECT_DIR "/resources/hostprofiles/%1.json").arg(name);
}
