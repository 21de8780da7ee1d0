// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/vmsettingswriter.h"

#include "platform/windows/hyperv/hypervjobs.h"
#include "platform/windows/hyperv/hypervqueries.h"
#include "platform/windows/hyperv/vmenums.h"
#include "platform/windows/hyperv/vmresources.h"

namespace Platform::Windows {

namespace {

std::optional<quint64> megabytes(const std::optional<qint64> &size)
{
    return size ? std::optional(quint64(*size)) : std::nullopt;
}

template <typename E>
std::optional<qint64> numberOf(const std::optional<E> &value)
{
    return value ? std::optional(qint64(wmiNumber(*value))) : std::nullopt;
}

SettingInstance systemChange(const VmSettings &settings)
{
    SettingInstance change(Wmi::System);
    change.set(Wmi::SystemShutdownAction, numberOf(settings.stopAction));
    change.set(Wmi::SystemSnapshotType, numberOf(settings.checkpoints));
    change.set(Wmi::SystemAutomaticSnapshots, settings.automaticCheckpoints);
    change.set(Wmi::SystemCacheTypes, settings.guestControlledCacheTypes);
    change.set(Wmi::SystemLowMmio, megabytes(settings.lowMmioMb));
    change.set(Wmi::SystemHighMmio, megabytes(settings.highMmioMb));
    change.set(Wmi::SystemHighMmioBase, megabytes(settings.highMmioBaseMb));
    return change;
}

SettingInstance memoryChange(const VmSettings &settings)
{
    SettingInstance change(Wmi::Memory);
    change.set(Wmi::MemoryDynamic, settings.dynamicMemory);
    change.set(Wmi::MemoryStartup, megabytes(settings.memoryStartupMb));
    change.set(Wmi::MemoryMinimum, megabytes(settings.memoryMinimumMb));
    return change;
}

/// The change as text, over what is there: it must have all properties.
Result<QString> textOver(const WmiObject &present, Wmi instanceId, SettingInstance change)
{
    for (const QString &name : change.names()) {
        if (!present.has(name))
            return failure(ErrorCode::NotSupported,
                           QStringLiteral("%1.%2 does not exist on this build of Windows")
                               .arg(present.className, name));
    }
    change.set(instanceId, std::optional(textOf(present, instanceId)));
    return change.xml();
}

Result<WmiObject> memoryOf(WmiConnection &connection, const WmiObject &system,
                           const CallBudget &budget)
{
    const auto rows = resourcesOf(connection, system, Wmi::Memory, budget);
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (rows->isEmpty())
        return failure(ErrorCode::NotFound,
                       QStringLiteral("the VM has no %1").arg(wmiName(Wmi::Memory)));
    return rows->first();
}

/// The calls that write the settings, complete before the first one is made.
Result<QList<HyperVMethod>> callsFor(WmiConnection &connection, const WmiObject &system,
                                     const VmSettings &settings, const CallBudget &budget)
{
    const auto service = singleton(connection, Wmi::Management, budget.rest());
    if (!service)
        return tl::make_unexpected(service.error());
    QList<HyperVMethod> calls;
    if (const SettingInstance change = systemChange(settings); !change.isEmpty()) {
        const auto text = textOver(system, Wmi::SystemInstanceId, change);
        if (!text)
            return tl::make_unexpected(text.error());
        calls << HyperVMethod{service->path,
                              Wmi::ManagementModifySystem,
                              {{wmiName(Wmi::ManagementModifySystemSettings), *text}}};
    }
    if (const SettingInstance change = memoryChange(settings); !change.isEmpty()) {
        const auto text =
            memoryOf(connection, system, budget).and_then([&change](const WmiObject &memory) {
                return textOver(memory, Wmi::MemoryInstanceId, change);
            });
        if (!text)
            return tl::make_unexpected(text.error());
        calls << HyperVMethod{
            service->path,
            Wmi::ManagementModifyResources,
            {{wmiName(Wmi::ManagementModifyResourceSettings), QStringList{*text}}}};
    }
    return calls;
}

} // namespace

Result<> writeSettings(WmiConnection &connection, const WmiObject &system,
                       const VmSettings &settings, const CallBudget &budget)
{
    const auto calls = callsFor(connection, system, settings, budget);
    if (!calls)
        return tl::make_unexpected(calls.error());
    for (const HyperVMethod &method : *calls) {
        if (const auto done = runMethod(connection, method, budget); !done)
            return done;
    }
    return {};
}

} // namespace Platform::Windows
