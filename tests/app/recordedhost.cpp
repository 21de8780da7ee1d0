// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/recordedhost.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

RecordedHost::RecordedHost(const ConsoleTool &tool, const QString &profile)
    : m_tool(tool)
    , m_profile(profile)
    , m_state(tool.path(QStringLiteral("state.json")))
{
    QFile::remove(m_state);
    QFile::remove(m_state + QStringLiteral(".journal"));
}

QStringList RecordedHost::command(const char *verb) const
{
    return {QString(QLatin1String(verb)), QStringLiteral("--host"), m_profile,
            QStringLiteral("--host-state"), m_state};
}

QStringList RecordedHost::longestOpenPath() const
{
    const ConsoleRun check = m_tool.run(
        {QStringLiteral("check"), QStringLiteral("--json"), QStringLiteral("--host"), m_profile});
    QJsonObject best;
    for (const QJsonValue each : check.json().value(QStringLiteral("paths")).toArray()) {
        const QJsonObject path = each.toObject();
        const bool isBetter =
            best.isEmpty() || path.value(QStringLiteral("guest")) == QStringLiteral("hyperv");
        if (isOpen(path) && isBetter)
            best = path;
    }
    return pathOptions(best);
}

QStringList everyConsent()
{
    return QStringLiteral(
               "--accept-license eflow --accept-license nvidia --accept-risk security-risk "
               "--accept-risk no-mitigation-driver --accept-risk no-acs "
               "--accept-risk one-way-deployment --accept-risk only-display --confirm no")
        .split(QLatin1Char(' '));
}

QStringList pathOptions(const QJsonObject &path)
{
    QStringList options;
    for (const char *name : {"gpu", "method", "guest", "vm"}) {
        const QString value = path.value(QLatin1String(name)).toString();
        if (!value.isEmpty())
            options << QStringLiteral("--") + QLatin1String(name) << value;
    }
    return options;
}

bool isOpen(const QJsonObject &path)
{
    const QString verdict = path.value(QStringLiteral("verdict")).toString();
    return verdict == QLatin1String("ready") || verdict == QLatin1String("attention");
}

QJsonObject machineIn(const QByteArray &profile)
{
    QJsonObject machine = QJsonDocument::fromJson(profile).object();
    QJsonObject simulation = machine.value(QStringLiteral("simulation")).toObject();
    simulation.remove(QStringLiteral("faults"));
    machine.insert(QStringLiteral("simulation"), simulation);
    return machine;
}

QByteArray withSimulation(const QByteArray &profile, const QString &member, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(profile).object();
    QJsonObject simulation = object.value(QStringLiteral("simulation")).toObject();
    simulation.insert(member, value);
    object.insert(QStringLiteral("simulation"), simulation);
    return QJsonDocument(object).toJson();
}

QString slowProfile(const ConsoleTool &tool)
{
    const QByteArray good = contentOf(hostProfile(QStringLiteral("demo-server-t4-dda")));
    return tool.write(QStringLiteral("slow.json"),
                      withSimulation(good, QStringLiteral("delayMs"), 300));
}

bool startToApply(const ConsoleTool &tool, const RecordedHost &host, QProcess &process)
{
    tool.start(process, host.command("apply") + host.longestOpenPath() + everyConsent());
    process.setReadChannel(QProcess::StandardError);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead())
            return false;
    }
    return true;
}
