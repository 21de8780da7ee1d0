// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/vmrows.h"

#include "platform/windows/hyperv/hostresource.h"
#include "platform/windows/hyperv/hypervqueries.h"
#include "platform/windows/hyperv/propertyfact.h"
#include "platform/windows/hyperv/vmenums.h"

#include <algorithm>

namespace Platform::Windows {

namespace {

/// 1 or 2, the end of "Microsoft:Hyper-V:SubType:2".
std::optional<int> generationOf(const WmiObject &system)
{
    bool isNumber = false;
    const int generation = textOf(system, Wmi::SystemSubType).section(u':', -1).toInt(&isNumber);
    return isNumber ? std::optional(generation) : std::nullopt;
}

template <typename E>
Fact<E> enumFact(const Result<WmiObject> &row, Wmi property)
{
    return convertedFact<E>(row, property, [property](const WmiObject &object) {
        const auto number = integerOf(object, property);
        return number ? wmiEnumFromNumber<E>(*number) : std::nullopt;
    });
}

QStringList hostResourceOf(const WmiObject &setting, Wmi property)
{
    return setting.value<QStringList>(wmiName(property)).value_or(QStringList());
}

AssignedDevice deviceFrom(const WmiObject &setting, const Result<QList<WmiObject>> &dismounted)
{
    const QString source = wmiSource(Wmi::PciExpressLocationPath);
    const QString device =
        dismountedDeviceOf(hostResourceOf(setting, Wmi::PciSettingsHostResource));
    if (device.isEmpty())
        return {Fact<QString>::unread(missingReason(setting, Wmi::PciSettingsHostResource)),
                Fact<QString>::unread(QStringLiteral("the device is not named"), source)};
    const Fact<QString> instanceId(device, wmiSource(Wmi::PciSettingsHostResource));
    if (!dismounted)
        return {instanceId, Fact<QString>::unread(reasonOf(dismounted.error()), source)};
    const auto row = std::ranges::find_if(*dismounted, [&device](const WmiObject &candidate) {
        return textOf(candidate, Wmi::PciExpressInstancePath)
                   .compare(device, Qt::CaseInsensitive) == 0;
    });
    if (row == dismounted->end())
        return {instanceId,
                Fact<QString>::unread(QStringLiteral("Hyper-V does not list the device"), source)};
    return {instanceId, propertyFact<QString>(*row, Wmi::PciExpressLocationPath)};
}

Fact<QList<AssignedDevice>> devicesOf(const VmRows &rows,
                                      const Result<QList<WmiObject>> &dismounted)
{
    const QString source = wmiSource(Wmi::PciSettingsHostResource);
    if (!rows.pciSettings)
        return Fact<QList<AssignedDevice>>::unread(reasonOf(rows.pciSettings.error()), source);
    QList<AssignedDevice> devices;
    for (const WmiObject &setting : *rows.pciSettings)
        devices << deviceFrom(setting, dismounted);
    std::ranges::stable_sort(
        devices, {}, [](const AssignedDevice &device) { return device.locationPath.valueOr({}); });
    return {devices, source};
}

Fact<QStringList> partitionsOf(const VmRows &rows)
{
    const QString source = wmiSource(Wmi::PartitionSettingsHostResource);
    if (!rows.partitionSettings)
        return Fact<QStringList>::unread(reasonOf(rows.partitionSettings.error()), source);
    QStringList paths;
    for (const WmiObject &setting : *rows.partitionSettings)
        paths << partitionableGpuOf(hostResourceOf(setting, Wmi::PartitionSettingsHostResource));
    paths.sort();
    return {paths, source};
}

/// An empty text is what a guest says that does not run integration services.
Fact<QString> guestSystemOf(const Result<WmiObject> &summary)
{
    Fact<QString> system = propertyFact<QString>(summary, Wmi::SummaryGuestSystem);
    if (system.is(QString()))
        return Fact<QString>::unread(QStringLiteral("the guest does not tell"), system.source);
    return system;
}

void readSettings(const Result<WmiObject> &system, VmFacts &vm)
{
    vm.generation = convertedFact<int>(system, Wmi::SystemSubType, generationOf);
    vm.configurationVersion = propertyFact<QString>(system, Wmi::SystemVersion);
    vm.stopAction = enumFact<StopAction>(system, Wmi::SystemShutdownAction);
    vm.checkpoints = enumFact<CheckpointType>(system, Wmi::SystemSnapshotType);
    vm.automaticCheckpoints = propertyFact<bool>(system, Wmi::SystemAutomaticSnapshots);
    vm.guestControlledCacheTypes = propertyFact<bool>(system, Wmi::SystemCacheTypes);
    vm.lowMmioMb = integerFact<qint64>(system, Wmi::SystemLowMmio);
    vm.highMmioMb = integerFact<qint64>(system, Wmi::SystemHighMmio);
    vm.highMmioBaseMb = integerFact<qint64>(system, Wmi::SystemHighMmioBase);
}

} // namespace

std::optional<VmState> vmStateOf(const WmiObject &computer, const Result<WmiObject> &system)
{
    const auto number = integerOf(computer, Wmi::ComputerEnabledState);
    if (!number)
        return std::nullopt;
    const auto isSaved = system ? system->value<bool>(wmiName(Wmi::SystemIsSaved)) : std::nullopt;
    switch (EnabledState(*number)) {
    case EnabledState::Running:
        return VmState::Running;
    case EnabledState::Off:
        return isSaved.value_or(false) ? VmState::Saved : VmState::Off;
    case EnabledState::Saved:
        return VmState::Saved;
    case EnabledState::Paused:
        return VmState::Paused;
    case EnabledState::ShuttingDown:
    case EnabledState::Starting:
        break;
    }
    return VmState::Other;
}

VmFacts vmFactsFrom(const VmRows &rows, const Result<QList<WmiObject>> &dismounted)
{
    VmFacts vm;
    vm.id = Fact<QString>(textOf(rows.computer, Wmi::ComputerName).toUpper(),
                          wmiSource(Wmi::ComputerName));
    vm.name = propertyFact<QString>(rows.computer, Wmi::ComputerElementName);
    vm.state = convertedFact<VmState>(
        rows.computer, Wmi::ComputerEnabledState,
        [&rows](const WmiObject &computer) { return vmStateOf(computer, rows.system); });
    readSettings(rows.system, vm);
    vm.processorCount = integerFact<int>(rows.processor, Wmi::ProcessorCount);
    vm.memoryStartupMb = integerFact<qint64>(rows.memory, Wmi::MemoryStartup);
    vm.memoryMinimumMb = integerFact<qint64>(rows.memory, Wmi::MemoryMinimum);
    vm.dynamicMemory = propertyFact<bool>(rows.memory, Wmi::MemoryDynamic);
    vm.assignedDevices = devicesOf(rows, dismounted);
    vm.gpuPartitions = partitionsOf(rows);
    vm.guestSystem = guestSystemOf(rows.summary);
    return vm;
}

} // namespace Platform::Windows
