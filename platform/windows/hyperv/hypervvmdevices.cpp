// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/hypervvmdevices.h"

#include "platform/windows/hyperv/hostresource.h"
#include "platform/windows/hyperv/hypervinventory.h"
#include "platform/windows/hyperv/hypervqueries.h"
#include "platform/windows/hyperv/hypervvmreader.h"
#include "platform/windows/hyperv/vmpreconditions.h"
#include "platform/windows/hyperv/vmresources.h"

#include <algorithm>

namespace Platform::Windows {

namespace {

const QString DeviceSubType = QStringLiteral("Microsoft:Hyper-V:Virtual Pci Express Port");
const QString PartitionSubType = QStringLiteral("Microsoft:Hyper-V:GPU Partition");
constexpr qint64 PartitionType = 32770;

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

Result<ChangeableVm> offVm(const std::shared_ptr<WmiConnection> &connection, const QString &vmId,
                           const CallBudget &budget)
{
    return HyperVVmReader(connection)
        .changeableVm(vmId, budget.rest())
        .and_then(
            [](const ChangeableVm &vm) { return requireOff(vm.facts).map([&vm] { return vm; }); });
}

/// A device that was taken from the host and that no VM holds.
Result<DismountedDevice> freeDevice(const std::shared_ptr<WmiConnection> &connection,
                                    const QString &locationPath, const CallBudget &budget)
{
    const auto devices = HyperVInventory(connection).dismountedDevices(budget.rest());
    if (!devices)
        return tl::make_unexpected(devices.error());
    const auto device = std::ranges::find_if(*devices, [&](const DismountedDevice &candidate) {
        return isSame(candidate.locationPath, locationPath);
    });
    if (device == devices->end())
        return failure(ErrorCode::DeviceNotDismounted,
                       QStringLiteral("no dismounted device is at %1").arg(locationPath));
    if (!device->vmId.isEmpty())
        return failure(ErrorCode::DeviceInUse,
                       QStringLiteral("the VM %1 holds the device").arg(device->vmId));
    return *device;
}

/// What Hyper-V gives as pattern of an assigned device.
Result<SettingInstance> defaultDevice(WmiConnection &connection, const CallBudget &budget)
{
    WqlSelect select = selectAll(Wmi::PciSettings);
    select.whereText(wmiRow(Wmi::PciSettingsSubType).name, DeviceSubType);
    const auto rows = selectFrom(connection, select, budget.rest());
    if (!rows)
        return tl::make_unexpected(rows.error());
    const auto pattern = std::ranges::find_if(*rows, [](const WmiObject &row) {
        return textOf(row, Wmi::PciSettingsInstanceId).endsWith(QLatin1String("\\Default"));
    });
    if (pattern == rows->end())
        return failure(ErrorCode::ProviderUnavailable,
                       QStringLiteral("Hyper-V has no default %1").arg(wmiName(Wmi::PciSettings)));
    return SettingInstance(*pattern);
}

/// PCIP\… of all that Hyper-V lists at a location path.
Result<QStringList> dismountedIdsAt(WmiConnection &connection, const QString &locationPath,
                                    const CallBudget &budget)
{
    return rowsOf(connection, Wmi::PciExpress, budget.rest())
        .map([&locationPath](const QList<WmiObject> &rows) {
            QStringList ids;
            for (const WmiObject &row : rows) {
                if (isSame(textOf(row, Wmi::PciExpressLocationPath), locationPath))
                    ids << textOf(row, Wmi::PciExpressInstancePath);
            }
            return ids;
        });
}

QStringList hostResourceOf(const WmiObject &setting)
{
    return setting.value<QStringList>(wmiName(Wmi::PciSettingsHostResource))
        .value_or(QStringList());
}

/// Why a GPU is not among those that can be shared.
Result<> noPartitionOf(const std::shared_ptr<WmiConnection> &connection,
                       const QString &partitionPath, const CallBudget &budget)
{
    const QString device = instanceIdOfPartition(partitionPath);
    const auto dismounted = HyperVInventory(connection).dismountedDevices(budget.rest());
    const bool isAway =
        dismounted && std::ranges::any_of(*dismounted, [&](const DismountedDevice &candidate) {
            return isSame(candidate.instancePath.section(u'\\', 1), device.section(u'\\', 1));
        });
    if (isAway)
        return failure(ErrorCode::DeviceInUse, QStringLiteral("the GPU is taken from the host"));
    return failure(ErrorCode::PartitionUnavailable,
                   QStringLiteral("no partitionable GPU \"%1\"").arg(partitionPath));
}

/// A partition without quotas: with any of them Hyper-V refuses to add it. Without a host resource
/// it takes a GPU of its own choice.
Result<SettingInstance> newPartition(const std::shared_ptr<WmiConnection> &connection,
                                     const QString &partitionPath, const CallBudget &budget)
{
    const auto gpus = rowsOf(*connection, Wmi::PartitionableGpu, budget.rest());
    if (!gpus)
        return tl::make_unexpected(gpus.error());
    const auto gpu = std::ranges::find_if(*gpus, [&partitionPath](const WmiObject &candidate) {
        return partitionPath.isEmpty() ||
               isSame(textOf(candidate, Wmi::PartitionableGpuName), partitionPath);
    });
    if (gpu == gpus->end())
        return tl::make_unexpected(noPartitionOf(connection, partitionPath, budget).error());
    SettingInstance partition(Wmi::PartitionSettings);
    partition.set(Wmi::PartitionSettingsType, std::optional(PartitionType));
    partition.set(Wmi::PartitionSettingsSubType, std::optional(PartitionSubType));
    partition.set(Wmi::PartitionSettingsPoolId, std::optional(QString()));
    if (!partitionPath.isEmpty())
        partition.set(Wmi::PartitionSettingsHostResource, std::optional(QStringList{gpu->path}));
    return partition;
}

/// Takes the first setting for which `isMeant` holds from the VM.
template <typename IsMeant>
Result<> removeFirst(WmiConnection &connection, const Result<QList<WmiObject>> &settings,
                     const IsMeant &isMeant, const CallBudget &budget)
{
    if (!settings)
        return tl::make_unexpected(settings.error());
    const auto held = std::ranges::find_if(*settings, isMeant);
    if (held == settings->end())
        return failure(ErrorCode::NotFound, QStringLiteral("the VM does not hold it"));
    return removeResource(connection, *held, budget);
}

} // namespace

HyperVVmDevices::HyperVVmDevices(std::shared_ptr<WmiConnection> connection)
    : m_connection(std::move(connection))
{
}

Result<> HyperVVmDevices::assignDevice(const QString &vmId, const QString &locationPath,
                                       const CallContext &call)
{
    const CallBudget budget(call);
    const auto vm = offVm(m_connection, vmId, budget);
    if (!vm)
        return tl::make_unexpected(vm.error());
    const auto device = freeDevice(m_connection, locationPath, budget);
    if (!device)
        return tl::make_unexpected(device.error());
    if (const auto fit = requireFitForDevice(vm->facts); !fit)
        return fit;
    auto setting = defaultDevice(*m_connection, budget);
    if (!setting)
        return tl::make_unexpected(setting.error());
    setting->set(Wmi::PciSettingsHostResource, std::optional(QStringList{device->objectPath}));
    return addResource(*m_connection, vm->system, *setting, budget);
}

Result<> HyperVVmDevices::removeDevice(const QString &vmId, const QString &locationPath,
                                       const CallContext &call)
{
    const CallBudget budget(call);
    const auto vm = offVm(m_connection, vmId, budget);
    if (!vm)
        return tl::make_unexpected(vm.error());
    const auto ids = dismountedIdsAt(*m_connection, locationPath, budget);
    if (!ids)
        return tl::make_unexpected(ids.error());
    return removeFirst(
        *m_connection, resourcesOf(*m_connection, vm->system, Wmi::PciSettings, budget),
        [&ids](const WmiObject &setting) {
            return ids->contains(dismountedDeviceOf(hostResourceOf(setting)), Qt::CaseInsensitive);
        },
        budget);
}

Result<> HyperVVmDevices::addPartition(const QString &vmId, const QString &partitionPath,
                                       const CallContext &call)
{
    const CallBudget budget(call);
    const auto vm = offVm(m_connection, vmId, budget);
    if (!vm)
        return tl::make_unexpected(vm.error());
    const auto partition = newPartition(m_connection, partitionPath, budget);
    if (!partition)
        return tl::make_unexpected(partition.error());
    if (!vm->facts.guestControlledCacheTypes.is(true))
        return failure(ErrorCode::InvalidState,
                       QStringLiteral("guest-controlled cache types are off"));
    return addResource(*m_connection, vm->system, *partition, budget);
}

Result<> HyperVVmDevices::removePartition(const QString &vmId, const QString &partitionPath,
                                          const CallContext &call)
{
    const CallBudget budget(call);
    const auto vm = offVm(m_connection, vmId, budget);
    if (!vm)
        return tl::make_unexpected(vm.error());
    return removeFirst(
        *m_connection, resourcesOf(*m_connection, vm->system, Wmi::PartitionSettings, budget),
        [&partitionPath](const WmiObject &setting) {
            return isSame(partitionableGpuOf(hostResourceOf(setting)), partitionPath);
        },
        budget);
}

} // namespace Platform::Windows
