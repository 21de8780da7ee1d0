// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakevminstances.h"

#include "platform/simulated/rules.h"
#include "platform/windows/wmi/objectpath.h"
#include "tests/platform/windows/support/fakevmvalues.h"

#include <QUuid>

#include <algorithm>

using namespace Platform;
using namespace Platform::Windows;

namespace TestSupport {

namespace {

const QString Computer = QStringLiteral("Msvm_ComputerSystem");
const QString System = QStringLiteral("Msvm_VirtualSystemSettingData");
const QString Memory = QStringLiteral("Msvm_MemorySettingData");
const QString Processor = QStringLiteral("Msvm_ProcessorSettingData");
const QString Summary = QStringLiteral("Msvm_SummaryInformation");
const QString Shutdown = QStringLiteral("Msvm_ShutdownComponent");
const QString PciSettings = QStringLiteral("Msvm_PciExpressSettingData");
const QString PartitionSettings = QStringLiteral("Msvm_GpuPartitionSettingData");
const QString InstanceId = QStringLiteral("InstanceID");
const QString HostResource = QStringLiteral("HostResource");
constexpr int FirstBuildThatTellsTheGpu = 20348;

QString guidOf(const QString &text)
{
    return QUuid::createUuidV5(QUuid(), text).toString(QUuid::WithoutBraces).toUpper();
}

QString settingsIdOf(const QString &vmId) { return QString(QStringLiteral("Microsoft:") + vmId); }

/// What the VM has and its settings show.
QList<FakeHolding> holdingsOf(const HostFacts &facts, const VmFacts &vm)
{
    QList<FakeHolding> holdings;
    for (const AssignedDevice &device : vm.assignedDevices.valueOr({}))
        holdings << FakeHolding{vm.id.valueOr({}), device.locationPath.valueOr({}), true};
    for (const QString &path : vm.gpuPartitions.valueOr({})) {
        if (path.isEmpty() || Simulated::gpuOfPartition(facts, path))
            holdings << FakeHolding{vm.id.valueOr({}), path, false};
    }
    return holdings;
}

} // namespace

FakeVmInstances::FakeVmInstances(FakeWmiRepository &repository, const FakeDeviceInstances &devices)
    : m_repository(repository)
    , m_devices(devices)
{
}

void FakeVmInstances::sync(const HostFacts &facts)
{
    for (const VmFacts &vm : facts.vms.valueOr({})) {
        if (!vm.id.isKnown())
            continue;
        if (!m_vms.contains(*vm.id))
            addVm(vm);
        update(vm);
    }
    syncHoldings(facts);
}

void FakeVmInstances::addVm(const VmFacts &vm)
{
    const QString id = *vm.id;
    const QString settingsId = settingsIdOf(id);
    Paths paths;
    paths.computer = add(Computer, {{QStringLiteral("Name"), id}});
    addCheckpoint(vm);
    paths.system = add(System, {{InstanceId, settingsId},
                                {QStringLiteral("VirtualSystemIdentifier"), id},
                                {QStringLiteral("VirtualSystemType"),
                                 QStringLiteral("Microsoft:Hyper-V:System:Realized")}});
    const QString part = settingsId + u'\\';
    paths.memory =
        add(Memory, {{InstanceId, QString(part + guidOf(QString(id + QStringLiteral("memory"))))}});
    paths.processor = add(
        Processor,
        {{InstanceId, QString(part + guidOf(QString(id + QStringLiteral("cpu"))) + u'\\' + u'0')}});
    paths.summary = add(Summary, {{InstanceId, id}, {QStringLiteral("Name"), id}});
    paths.shutdown =
        add(Shutdown, {{QStringLiteral("DeviceID"), QString(part + QStringLiteral("shutdown"))},
                       {QStringLiteral("SystemName"), id},
                       {QStringLiteral("SystemCreationClassName"), Computer}});
    m_vms.insert(id, paths);
}

void FakeVmInstances::addCheckpoint(const VmFacts &vm)
{
    const QString settingsId = settingsIdOf(guidOf(QString(*vm.id + QStringLiteral("checkpoint"))));
    const QString part = settingsId + u'\\' + guidOf(settingsId);
    Values values = systemValues(VmFacts());
    values.insert(InstanceId, settingsId);
    values.insert(QStringLiteral("VirtualSystemIdentifier"), *vm.id);
    values.insert(QStringLiteral("VirtualSystemType"),
                  QStringLiteral("Microsoft:Hyper-V:Snapshot:Realized"));
    values.insert(QStringLiteral("LowMmioGapSize"), quint64(4711));
    add(System, values);
    add(Memory, {{InstanceId, part},
                 {QStringLiteral("VirtualQuantity"), quint64(4711)},
                 {QStringLiteral("DynamicMemoryEnabled"), true}});
    add(PciSettings,
        {{InstanceId, part}, {HostResource, QStringList{QStringLiteral("PCIP\\OLD")}}});
}

void FakeVmInstances::update(const VmFacts &vm)
{
    const Paths &paths = m_vms[*vm.id];
    m_repository.update(paths.computer, inBuild(Computer, computerValues(vm)));
    m_repository.update(paths.system, inBuild(System, systemValues(vm)));
    m_repository.update(paths.memory, inBuild(Memory, memoryValues(vm)));
    m_repository.update(paths.processor, inBuild(Processor, processorValues(vm)));
    m_repository.update(paths.summary, inBuild(Summary, summaryValues(vm)));
}

void FakeVmInstances::syncHoldings(const HostFacts &facts)
{
    QList<FakeHolding> wanted;
    for (const VmFacts &vm : facts.vms.valueOr({}))
        wanted << holdingsOf(facts, vm);
    QList<FakeHolding> missing = wanted;
    m_held.removeIf([&](const Held &held) {
        if (missing.removeOne(held.holding))
            return false;
        m_repository.remove(held.path);
        return true;
    });
    for (const FakeHolding &holding : std::as_const(missing))
        m_held << Held{holding, addHolding(holding)};
}

QString FakeVmInstances::addHolding(const FakeHolding &holding)
{
    const QString id =
        settingsIdOf(holding.vmId) + u'\\' + guidOf(QStringLiteral("setting %1").arg(++m_settings));
    const bool tells =
        holding.isDevice || m_repository.schema().build() >= FirstBuildThatTellsTheGpu;
    const QString resource = holding.isDevice
                                 ? m_devices.dismountedPath(holding.what)
                                 : FakeDeviceInstances::partitionablePath(holding.what);
    Values values{{InstanceId, id}};
    if (tells && !holding.what.isEmpty())
        values.insert(HostResource, QStringList{resource});
    return add(holding.isDevice ? PciSettings : PartitionSettings, values);
}

QString FakeVmInstances::add(const QString &className, const Values &values)
{
    return m_repository.schema().find(className)
               ? m_repository.add(className, inBuild(className, values))
               : QString();
}

FakeVmInstances::Values FakeVmInstances::inBuild(const QString &className,
                                                 const Values &values) const
{
    const auto &known = m_repository.schema().find(className)->properties;
    Values kept;
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        if (known.contains(each.key()))
            kept.insert(each.key(), *each);
    }
    return kept;
}

QString FakeVmInstances::vmOf(const QString &path) const
{
    for (auto each = m_vms.cbegin(); each != m_vms.cend(); ++each) {
        for (const QString &own :
             {each->computer, each->system, each->memory, each->processor, each->shutdown}) {
            if (isSameObject(own, path))
                return each.key();
        }
    }
    return {};
}

std::optional<FakeHolding> FakeVmInstances::holding(const QString &path) const
{
    const auto held = std::ranges::find_if(
        m_held, [&path](const Held &each) { return isSameObject(each.path, path); });
    return held == m_held.end() ? std::nullopt : std::optional(held->holding);
}

QString FakeVmInstances::shutdownPath(const QString &vmId) const
{
    return m_vms.value(vmId).shutdown;
}

} // namespace TestSupport
