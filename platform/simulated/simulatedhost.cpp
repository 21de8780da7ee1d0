// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/simulatedhost.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace Platform::Simulated {

namespace {

/// The same for a profile and for every state that its machine comes to.
QString machineIdOf(const HostProfile &profile)
{
    const QString identity =
        profile.name + QLatin1Char('\n') + profile.source + QLatin1Char('\n') + profile.note;
    const QByteArray hash =
        QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
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
    return std::make_unique<SimulatedHost>(std::move(*profile), stateFile);
}

} // namespace Platform::Simulated
