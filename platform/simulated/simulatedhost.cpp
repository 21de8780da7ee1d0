// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/simulatedhost.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace Platform::Simulated {

namespace {

/// The same for a profile and for every state that its machine comes to: only what no call changes
/// counts.
QString machineIdOf(const HostProfile &profile)
{
    QStringList identity{profile.name, profile.source, profile.note};
    for (const GpuFacts &gpu : profile.facts.gpus.valueOr({}))
        identity << gpu.instanceId.valueOr({});
    for (const VmFacts &vm : profile.facts.vms.valueOr({}))
        identity << vm.id.valueOr({});
    const QByteArray text = identity.join(QLatin1Char('\n')).toUtf8();
    const QByteArray hash =
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32);
    return QStringLiteral("simulated-") + QString::fromLatin1(hash);
}

} // namespace

SimulatedHost::SimulatedHost(HostProfile profile, QString stateFile)
    : m_displayName(profile.name)
    , m_machineId(machineIdOf(profile))
    , m_machine(std::move(profile), std::move(stateFile))
{
}

Result<std::unique_ptr<SimulatedHost>> SimulatedHost::open(const QString &profileFile,
                                                           const QString &stateFile)
{
    const bool hasState = !stateFile.isEmpty() && QFileInfo::exists(stateFile);
    Result<HostProfile> profile = loadHostProfile(hasState ? stateFile : profileFile);
    if (!profile)
        return tl::make_unexpected(profile.error());
    if (const QStringList problems = FaultPlan::problemsOf(profile->simulation.faults);
        !problems.isEmpty())
        return failure(ErrorCode::ProfileInvalid, problems.join(QLatin1Char('\n')));
    auto host = std::make_unique<SimulatedHost>(std::move(*profile), stateFile);
    if (host->m_displayName.isEmpty())
        host->m_displayName = QFileInfo(profileFile).completeBaseName();
    return host;
}

} // namespace Platform::Simulated
