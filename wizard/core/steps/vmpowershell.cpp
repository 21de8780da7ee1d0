// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/steps/vmpowershell.h"

#include "platform/enumnames.h"
#include "wizard/core/powershell.h"
#include "wizard/core/steps/vmsteps.h"

namespace Core {

using Platform::CheckpointType;
using Platform::StopAction;

namespace {

/// The word of the cmdlets for a value of a state: its name with a capital.
template <typename Enum>
QString cmdletWord(const QJsonValue &value, Enum fallback)
{
    const auto known = Platform::enumFromName<Enum>(value.toString());
    QString word = Platform::enumName(known.value_or(fallback));
    word[0] = word[0].toUpper();
    return word;
}

QString megabytes(const QJsonObject &state, QLatin1String key)
{
    return QStringLiteral("%1MB").arg(state.value(key).toInteger());
}

/// No cmdlet sets the base of the high gap: its WMI property is written.
QString highMmioBaseScript(const Step &step, qint64 baseMb)
{
    const QString filter = QStringLiteral("VirtualSystemIdentifier = '%1' AND VirtualSystemType = "
                                          "'Microsoft:Hyper-V:System:Realized'")
                               .arg(step.target);
    return QStringLiteral(
               "\n$settings = Get-CimInstance -Namespace root\\virtualization\\v2 -ClassName "
               "Msvm_VirtualSystemSettingData -Filter %1\n"
               "$settings.HighMmioGapBase = %2\n"
               "$serializer = "
               "[Microsoft.Management.Infrastructure.Serialization.CimSerializer]::Create()\n"
               "$text = [Text.Encoding]::Unicode.GetString($serializer.Serialize($settings, "
               "'None'))\n"
               "Get-CimInstance -Namespace root\\virtualization\\v2 -ClassName "
               "Msvm_VirtualSystemManagementService | Invoke-CimMethod -MethodName "
               "ModifySystemSettings "
               "-Arguments @{ SystemSettings = $text }")
        .arg(powerShellLiteral(filter), QString::number(baseMb));
}

} // namespace

QString powerShellVm(const QString &vmId)
{
    return QStringLiteral(" -VM (Get-VM -Id ") + powerShellLiteral(vmId) + QLatin1Char(')');
}

QString VmStopActionStep::powerShell(const Step &step, const QJsonValue &to)
{
    return QStringLiteral("Set-VM") + powerShellVm(step.target) +
           QStringLiteral(" -AutomaticStopAction ") +
           cmdletWord(to.toObject().value(QLatin1String("stopAction")), StopAction::TurnOff);
}

QString VmMemoryStep::powerShell(const Step &step, const QJsonValue &to)
{
    const QJsonObject state = to.toObject();
    const bool isDynamic = state.value(QLatin1String("dynamicMemory")).toBool();
    QString script = QStringLiteral("Set-VMMemory") + powerShellVm(step.target) +
                     QStringLiteral(" -DynamicMemoryEnabled ") + powerShellBool(isDynamic) +
                     QStringLiteral(" -StartupBytes ") +
                     megabytes(state, QLatin1String("memoryStartupMb"));
    // Static memory has no minimum; the cmdlet refuses one.
    if (isDynamic && state.contains(QLatin1String("memoryMinimumMb")))
        script +=
            QStringLiteral(" -MinimumBytes ") + megabytes(state, QLatin1String("memoryMinimumMb"));
    return script;
}

QString VmCheckpointsStep::powerShell(const Step &step, const QJsonValue &to)
{
    const QJsonObject state = to.toObject();
    const QJsonValue automatic = state.value(QLatin1String("automaticCheckpoints"));
    QString script =
        QStringLiteral("Set-VM") + powerShellVm(step.target) + QStringLiteral(" -CheckpointType ") +
        cmdletWord(state.value(QLatin1String("checkpoints")), CheckpointType::Disabled);
    if (automatic.isBool())
        script +=
            QStringLiteral(" -AutomaticCheckpointsEnabled ") + powerShellBool(automatic.toBool());
    return script;
}

QString VmCacheControlStep::powerShell(const Step &step, const QJsonValue &to)
{
    const bool isAllowed = to.toObject().value(QLatin1String("guestControlledCacheTypes")).toBool();
    return QStringLiteral("Set-VM") + powerShellVm(step.target) +
           QStringLiteral(" -GuestControlledCacheTypes ") + powerShellBool(isAllowed);
}

QString VmMmioGapsStep::powerShell(const Step &step, const QJsonValue &to)
{
    const QJsonObject state = to.toObject();
    const QJsonValue base = state.value(QLatin1String("highMmioBaseMb"));
    QString script = QStringLiteral("Set-VM") + powerShellVm(step.target) +
                     QStringLiteral(" -LowMemoryMappedIoSpace ") +
                     megabytes(state, QLatin1String("lowMmioMb")) +
                     QStringLiteral(" -HighMemoryMappedIoSpace ") +
                     megabytes(state, QLatin1String("highMmioMb"));
    if (base.isDouble())
        script += highMmioBaseScript(step, base.toInteger());
    return script;
}

} // namespace Core
