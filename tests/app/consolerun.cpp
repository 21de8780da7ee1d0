// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/consolerun.h"

#include <QFile>
#include <QJsonDocument>

namespace {

constexpr int LongestRunMs = 60'000;

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
    if (!process.waitForFinished(LongestRunMs) || process.exitStatus() != QProcess::NormalExit)
        return {process.readAllStandardOutput(), process.readAllStandardError(), -1};
    return {process.readAllStandardOutput(), process.readAllStandardError(), process.exitCode()};
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
