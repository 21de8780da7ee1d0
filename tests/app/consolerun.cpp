// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/consolerun.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace {

constexpr int LongestRunMs = 60'000;

ConsoleRun finished(QProcess &process)
{
    const bool isOver =
        process.waitForFinished(LongestRunMs) && process.exitStatus() == QProcess::NormalExit;
    return {process.readAllStandardOutput(), process.readAllStandardError(),
            isOver ? process.exitCode() : -1};
}

} // namespace

QJsonObject ConsoleRun::json() const { return QJsonDocument::fromJson(output).object(); }

ConsoleTool::ConsoleTool()
{
    m_validator.setProcessChannelMode(QProcess::MergedChannels);
    m_validator.start(QStringLiteral("python3"),
                      {QStringLiteral(PROJECT_DIR "/tests/app/validate.py"),
                       QStringLiteral(PROJECT_DIR "/resources/schemas")});
}

ConsoleTool::~ConsoleTool()
{
    m_validator.closeWriteChannel();
    m_validator.waitForFinished();
}

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
    process.start(QStringLiteral(CONSOLE_TOOL), arguments);
    return finished(process);
}

void ConsoleTool::start(QProcess &process, const QStringList &arguments) const
{
    process.start(QStringLiteral(CONSOLE_TOOL), withLog(arguments));
}

QString ConsoleTool::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray ConsoleTool::validity(const QJsonObject &document)
{
    m_validator.write(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
    while (!m_validator.canReadLine()) {
        if (!m_validator.waitForReadyRead(LongestRunMs))
            return "the validator does not answer: " + m_validator.readAll();
    }
    return m_validator.readLine().trimmed();
}

QStringList ConsoleTool::withLog(const QStringList &arguments) const
{
    const bool hasOwn = arguments.contains(QStringLiteral("--log-file"));
    return hasOwn ? arguments
                  : arguments + QStringList{QStringLiteral("--log-file"),
                                            path(QStringLiteral("log/console.log"))};
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
