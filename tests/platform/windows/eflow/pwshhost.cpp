// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/eflow/pwshhost.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

namespace TestSupport {

using namespace Platform;
using namespace Platform::Windows;

namespace {

QJsonObject freshState()
{
    const QJsonObject gpu{{QStringLiteral("Name"), QStringLiteral("NVIDIA RTX A2000")},
                          {QStringLiteral("Count"), 1},
                          {QStringLiteral("SupportedPassthroughTypes"),
                           QJsonArray{QStringLiteral("ParaVirtualization")}}};
    return {{QStringLiteral("deployed"), true},
            {QStringLiteral("isServer"), false},
            {QStringLiteral("power"), QStringLiteral("Running")},
            {QStringLiteral("cpuCount"), 4},
            {QStringLiteral("memoryMb"), 4096},
            {QStringLiteral("gpuName"), QString()},
            {QStringLiteral("gpuType"), QString()},
            {QStringLiteral("gpuCount"), 0},
            {QStringLiteral("namesGpu"), true},
            {QStringLiteral("gpus"), QJsonArray{gpu}},
            {QStringLiteral("guest"), QJsonObject()},
            {QStringLiteral("failingCommands"), QJsonArray()},
            {QStringLiteral("failures"), QJsonArray()},
            {QStringLiteral("calls"), QJsonArray()}};
}

} // namespace

QString powerShellProgram()
{
    const QString given = qEnvironmentVariable("SETUP_PWSH");
    return given.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("pwsh")) : given;
}

PwshHost::PwshHost()
    : m_moduleFolder(QStringLiteral(PROJECT_DIR "/tests/platform/windows/eflow/AzureEFLOW"))
{
    setState(freshState());
    setVariable(QStringLiteral("EFLOW_STATE"), stateFile());
    setVariable(QStringLiteral("POWERSHELL_TELEMETRY_OPTOUT"), QStringLiteral("1"));
}

QJsonObject PwshHost::state() const
{
    QFile file(stateFile());
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QJsonDocument::fromJson(file.readAll()).object();
}

void PwshHost::setState(const QJsonObject &state)
{
    QFile file(stateFile());
    const bool isOpen = file.open(QIODevice::WriteOnly);
    Q_ASSERT(isOpen);
    file.write(QJsonDocument(state).toJson());
}

QJsonObject PwshHost::argumentsOf(const QString &cmdlet) const
{
    QJsonObject arguments;
    for (const QJsonValue &call : state().value(QLatin1String("calls")).toArray()) {
        if (call[QLatin1String("name")].toString() == cmdlet)
            arguments = call[QLatin1String("arguments")].toObject();
    }
    return arguments;
}

void PwshHost::setFailure(const QString &cmdlet, const QString &how, const QString &message)
{
    QJsonObject changed = state();
    changed.insert(QStringLiteral("failures"),
                   QJsonArray{QJsonObject{{QStringLiteral("name"), cmdlet},
                                          {QStringLiteral("how"), how},
                                          {QStringLiteral("message"), message}}});
    setState(changed);
}

void PwshHost::setVariable(const QString &name, const QString &value)
{
    m_variables.insert(name, value);
}

Result<ScriptOutput> PwshHost::run(const ScriptRequest &request, const CallContext &call)
{
    QStringList arguments = scriptArguments(request.script);
    arguments.last().prepend(m_prefix);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = m_variables.begin(); it != m_variables.end(); ++it)
        environment.insert(it.key(), it.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(powerShellProgram(), arguments);
    process.write(request.json);
    process.closeWriteChannel();
    if (!process.waitForFinished(int(call.limit.count())))
        return failure(ErrorCode::TimedOut, process.errorString());
    return ScriptOutput{process.readAllStandardOutput(), process.readAllStandardError(),
                        process.exitCode()};
}

QString unitsOf(const QString &text)
{
    QStringList units;
    for (const QChar unit : text)
        units << QStringLiteral("%1").arg(unit.unicode(), 4, 16, QLatin1Char('0'));
    return units.join(QLatin1Char(' '));
}

} // namespace TestSupport
