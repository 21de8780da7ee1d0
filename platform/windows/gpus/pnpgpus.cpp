// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/pnpgpus.h"

#include "platform/windows/gpus/cards.h"
#include "platform/windows/gpus/deviceids.h"
#include "platform/windows/gpus/devicekeys.h"
#include "platform/windows/gpus/deviceproperties.h"
#include "platform/windows/gpus/driverfacts.h"
#include "platform/windows/gpus/mitigationdrivers.h"
#include "platform/windows/gpus/pcifacts.h"
#include "platform/windows/gpus/problemcodes.h"

namespace Platform::Windows {

namespace {

constexpr int AmdVendor = 0x1002;

/// One function of a card as the host knows it (who it was) and as it is now.
struct FunctionProperties
{
    DeviceProperties host;
    DeviceProperties live;
};

FunctionProperties propertiesOf(PnpDevices &pnp, const CardFunction &function)
{
    return {DeviceProperties(pnp, function.instanceId), DeviceProperties(pnp, function.liveId)};
}

Fact<QString> idFact(const CardFunction &function)
{
    if (isSameId(function.instanceId, function.liveId))
        return {function.instanceId, QStringLiteral("SetupDiGetDeviceInstanceIdW")};
    return {function.instanceId, QStringLiteral("the id before it became ") + function.liveId};
}

Fact<int> idField(const CardFunction &function, const char *field)
{
    const QString source = QStringLiteral("instance id");
    const auto number = fieldOfId(function.instanceId, QLatin1String(field));
    return number
               ? Fact<int>(*number, source)
               : Fact<int>::unread(
                     QStringLiteral("the instance id has no %1").arg(QLatin1String(field)), source);
}

Fact<DeviceStatus> statusFact(const CardFunction &function, const Fact<int> &problem)
{
    if (function.isDismounted)
        return {DeviceStatus::Dismounted, function.liveId};
    if (!problem.isKnown())
        return Fact<DeviceStatus>::unread(problem.problem, problem.source);
    switch (*problem) {
    case 0:
        return {DeviceStatus::Ok, problem.source};
    case ProblemDisabled:
        return {DeviceStatus::Disabled, problem.source};
    default:
        return {DeviceStatus::Error, problem.source};
    }
}

/// What the root complex holds itself is integrated, what is behind a bridge is a card; but AMD
/// puts its integrated GPUs behind a bridge too.
Fact<GpuKind> kindFact(const Fact<QString> &locationPath, const Fact<int> &vendorId)
{
    if (!locationPath.isKnown())
        return Fact<GpuKind>::unread(locationPath.problem, locationPath.source);
    if (!isBehindBridge(*locationPath))
        return {GpuKind::Integrated, locationPath.source};
    if (vendorId.is(AmdVendor))
        return Fact<GpuKind>::unread(QStringLiteral("AMD has both kinds behind a bridge"),
                                     locationPath.source);
    return {GpuKind::Discrete, locationPath.source};
}

DeviceFunction otherFunction(PnpDevices &pnp, const CardFunction &function)
{
    const FunctionProperties properties = propertiesOf(pnp, function);
    DeviceFunction facts;
    facts.instanceId = idFact(function);
    facts.locationPath = function.locationPath;
    facts.name = properties.host.name();
    facts.status = statusFact(function, properties.live.problemCode());
    return facts;
}

Fact<QList<DeviceFunction>> otherFunctions(PnpDevices &pnp, const Card &card)
{
    const Fact<QString> &path = card.gpu.locationPath;
    if (!path.isKnown())
        return Fact<QList<DeviceFunction>>::unread(path.problem, path.source);
    QList<DeviceFunction> functions;
    for (const CardFunction &function : card.others)
        functions << otherFunction(pnp, function);
    return {functions, path.source};
}

void readIdentity(GpuFacts &gpu, const CardFunction &function)
{
    gpu.instanceId = idFact(function);
    gpu.vendorId = idField(function, "VEN_");
    gpu.deviceId = idField(function, "DEV_");
    gpu.subsystemId = idField(function, "SUBSYS_");
    gpu.locationPath = function.locationPath;
    gpu.kind = kindFact(gpu.locationPath, gpu.vendorId);
}

GpuFacts gpuOf(PnpDevices &pnp, const Registry &registry, const Card &card)
{
    const FunctionProperties properties = propertiesOf(pnp, card.gpu);
    GpuFacts gpu;
    readIdentity(gpu, card.gpu);
    gpu.name = properties.host.name();
    gpu.luid = properties.live.hexadecimal(DeviceKeys::GpuLuid);
    gpu.problemCode = properties.live.problemCode();
    gpu.status = statusFact(card.gpu, gpu.problemCode);
    gpu.driver = readDriverFacts(properties.host, registry, gpu.vendorId);
    gpu.memoryMb = readDriverMemory(properties.host, registry);
    gpu.pci = readPciFacts(pnp, card.gpu.liveId);
    gpu.otherFunctions = otherFunctions(pnp, card);
    return gpu;
}

} // namespace

Result<PnpGpus> readPnpGpus(PnpDevices &pnp, const Registry &registry, const Files &files)
{
    const Result<QList<Card>> cards = findCards(pnp);
    if (!cards)
        return tl::make_unexpected(cards.error());
    const MitigationDrivers mitigations(registry, files);
    PnpGpus answer;
    for (const Card &card : *cards) {
        GpuFacts gpu = gpuOf(pnp, registry, card);
        gpu.mitigationDriver = mitigations.isInstalledFor(gpu.vendorId, gpu.deviceId);
        answer.gpus << gpu;
    }
    answer.partitionInterfaces = pnp.interfaces(DeviceKeys::PartitionInterface);
    return answer;
}

} // namespace Platform::Windows
