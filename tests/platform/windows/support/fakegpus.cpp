// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakegpus.h"

#include "platform/windows/gpus/deviceids.h"
#include "platform/windows/gpus/devicekeys.h"
#include "tests/platform/windows/support/fakegpu.h"

#include <algorithm>

using namespace Platform;
using namespace Platform::Windows;

namespace TestSupport {

namespace {

constexpr quint64 BytesPerMb = 1024 * 1024;
constexpr int UsualPartitions = 32;
const QString UnreadHere = QStringLiteral("unread on the recorded machine");
const QString ClassKeys = QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Class\\");
const QString ServiceKeys = QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\");
const QString DriverStore = QStringLiteral("C:\\Windows\\System32\\DriverStore\\FileRepository");
const QString MadeUpVm = QStringLiteral("00000000-0000-0000-0000-0000000000FA");

bool isPath(const QString &text) { return text.startsWith(QLatin1String("\\\\?\\")); }

/// The interface path of a partitionable that was recorded by its name only.
QString pathOfStranger(const QString &recorded)
{
    if (isPath(recorded))
        return recorded;
    return QStringLiteral("\\\\?\\PCI#VEN_8086&DEV_7D1D#%1#{064092b3-625e-43bf-9eb5-dc845897dd59}"
                          "\\GPUPARAV")
        .arg(qHash(recorded), 8, 16);
}

void addRegistryValues(const FakeGpu &gpu, FakeRegistry &registry)
{
    const QString driver = ClassKeys + gpu.driverKey();
    const QString service = ServiceKeys + gpu.service();
    registry.addKey(driver);
    registry.addKey(service);
    if (gpu.facts().memoryMb.isKnown())
        registry.set(driver, QStringLiteral("HardwareInformation.qwMemorySize"),
                     quint64(*gpu.facts().memoryMb) * BytesPerMb);
    if (gpu.isNvidia() && gpu.facts().driver.model.isKnown())
        registry.set(driver, QStringLiteral("AdapterType"), quint32(gpu.isTcc() ? 2 : 1));
    if (gpu.facts().driver.dch.is(true))
        registry.set(service, QStringLiteral("DCHUVen"), quint32(1));
}

void addDevices(const FakeGpu &gpu, FakePnpDevices &pnp)
{
    pnp.add(gpu.device());
    if (isAway(gpu.facts().status))
        pnp.dismount(gpu.instanceId());
    for (qsizetype i = 0; i < gpu.facts().otherFunctions.valueOr({}).size(); ++i) {
        const FakeDevice function = gpu.functionDevice(i);
        pnp.add(function);
        if (isAway(gpu.functionStatus(i)))
            pnp.dismount(function.instanceId);
    }
}

/// Devices that Hyper-V lists beside the GPUs: an NPU is there, a stale path leads nowhere.
void addStrangers(const HostFacts &facts, FakePnpDevices &pnp)
{
    for (const QString &recorded : facts.hyperv.otherPartitionables.valueOr({})) {
        if (isPath(recorded))
            continue;
        FakeDevice device;
        device.instanceId = idOfInterface(pathOfStranger(recorded));
        device.deviceClass = QUuid::createUuidV5(QUuid(), QStringLiteral("no display"));
        device.properties.append({DeviceKeys::DeviceDesc, recorded});
        device.interfaces << pathOfStranger(recorded);
        pnp.add(device);
    }
}

/// The INF of a package names its hardware; that of every machine has one for other cards too.
void addMitigationDrivers(const QList<GpuFacts> &gpus, FakeFiles &files)
{
    QStringList folders{QStringLiteral("nv_dispig.inf_amd64_0123456789abcdef"),
                        QStringLiteral("nvidia_azure_stack_X9_base.inf_amd64_0123456789abcdef")};
    QByteArray inf = "%X9% = X9_Inst, PCIP\\VEN_10DE&DEV_FFFF\r\n";
    for (const GpuFacts &gpu : gpus) {
        if (gpu.mitigationDriver.is(true))
            inf += "%T4% = T4_Inst, PCIP\\VEN_10de&DEV_" +
                   QByteArray::number(gpu.deviceId.valueOr(0), 16) + "\r\n";
        if (isUnread(gpu.mitigationDriver))
            files.folders.insert(DriverStore, failure(ErrorCode::AccessDenied, UnreadHere));
    }
    files.files.insert(QString(DriverStore + QLatin1Char('\\') + folders.at(1) +
                               QStringLiteral("\\nvidia_azure_stack_X9_base.inf")),
                       inf);
    if (!files.folders.contains(DriverStore))
        files.folders.insert(DriverStore, folders);
}

template <typename T, typename Member>
bool anyUnread(const QList<T> &items, Member member)
{
    return std::ranges::any_of(items, [&](const T &item) { return isUnread(item.*member); });
}

/// The VM that holds the device at a location path.
QString holderOf(const HostFacts &facts, const QString &locationPath)
{
    for (const VmFacts &vm : facts.vms.valueOr({})) {
        for (const AssignedDevice &device : vm.assignedDevices.valueOr({})) {
            if (device.locationPath.is(locationPath) && vm.id.isKnown())
                return *vm.id;
        }
    }
    return MadeUpVm;
}

void addDismounted(const HostFacts &facts, const FakeGpu &gpu, QList<DismountedDevice> &devices)
{
    const auto add = [&](const Fact<DeviceStatus> &status, const QString &id, const QString &path) {
        if (!isAway(status))
            return;
        QString owner = gpu.facts().assignedTo.valueOr({});
        if (owner.isEmpty() && status.is(DeviceStatus::Assigned))
            owner = holderOf(facts, path);
        devices.append({dismountedId(id), path, {}, owner});
    };
    add(gpu.facts().status, gpu.instanceId(), gpu.locationPath());
    for (qsizetype i = 0; i < gpu.facts().otherFunctions.valueOr({}).size(); ++i)
        add(gpu.functionStatus(i), gpu.functionDevice(i).instanceId,
            gpu.facts().otherFunctions->at(i).locationPath.valueOr({}));
}

} // namespace

GpuSources FakeGpuParts::sources() const { return {pnp, adapters, registry, files, nullptr}; }

void addGpus(const HostFacts &facts, const FakeGpuParts &parts)
{
    const QList<GpuFacts> gpus = facts.gpus.valueOr({});
    for (qsizetype i = 0; i < gpus.size(); ++i) {
        const FakeGpu gpu(gpus.at(i), i);
        addDevices(gpu, *parts.pnp);
        addRegistryValues(gpu, *parts.registry);
        if (gpu.hasAdapter())
            parts.adapters->add(gpu.instanceId(), gpu.adapter());
    }
    addStrangers(facts, *parts.pnp);
    addMitigationDrivers(gpus, *parts.files);
    if (isUnread(facts.gpus))
        parts.pnp->failures.insert(QStringLiteral("devices"),
                                   {ErrorCode::AccessDenied, UnreadHere});
    if (anyUnread(gpus, &GpuFacts::partitionable))
        parts.pnp->failures.insert(QStringLiteral("interfaces"),
                                   {ErrorCode::ProviderUnavailable, UnreadHere});
}

HyperVDevices hyperVDevices(const HostFacts &facts)
{
    const QList<GpuFacts> gpus = facts.gpus.valueOr({});
    HyperVDevices hyperv;
    for (qsizetype i = 0; i < gpus.size(); ++i) {
        const FakeGpu gpu(gpus.at(i), i);
        if (gpu.facts().partitionable.is(true))
            hyperv.partitionables->append(
                {gpu.partitionPath(), gpu.facts().partitionCount.valueOr(UsualPartitions)});
        addDismounted(facts, gpu, *hyperv.dismounted);
    }
    for (const QString &recorded : facts.hyperv.otherPartitionables.valueOr({}))
        hyperv.partitionables->append({pathOfStranger(recorded), UsualPartitions});
    const auto refusal = failure(ErrorCode::AccessDenied, UnreadHere);
    const bool wasListed =
        std::ranges::any_of(gpus, [](const GpuFacts &gpu) { return gpu.partitionCount.isKnown(); });
    if ((isUnread(facts.hyperv.otherPartitionables) && !wasListed) ||
        anyUnread(gpus, &GpuFacts::partitionable))
        hyperv.partitionables = refusal;
    if (anyUnread(gpus, &GpuFacts::assignedTo))
        hyperv.dismounted = refusal;
    return hyperv;
}

} // namespace TestSupport
