// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/pcifacts.h"

#include "platform/windows/facts/reason.h"
#include "platform/windows/gpus/devicekeys.h"
#include "platform/windows/gpus/deviceproperties.h"

#include <limits>
#include <set>

namespace Platform::Windows {

namespace {

constexpr quint64 BytesPerMb = 1024 * 1024;
constexpr quint64 FirstMessageInterrupt = 0x80000000; ///< Negative as a signed number.
constexpr int LineInterrupt = 1;
constexpr int MessageInterrupt = 2;
const QString ResourceSource = QStringLiteral("CM_Get_Res_Des_Data");

/// Devices that the PCI driver of Windows does not run have no resources of PCI either, and the
/// question for them is not harmless everywhere.
Result<QList<DeviceResource>> resourcesOf(PnpDevices &pnp, const QString &instanceId,
                                          const PciFacts &facts)
{
    if (!facts.deviceType.isKnown())
        return failure(
            ErrorCode::NotSupported,
            QStringLiteral("%1: %2").arg(facts.deviceType.source, facts.deviceType.problem));
    return pnp.resources(instanceId);
}

} // namespace

int mmioMbOf(const QList<DeviceResource> &resources)
{
    std::set<std::pair<quint64, quint64>> ranges; // one range may stand there twice
    quint64 bytes = 0;
    for (const DeviceResource &resource : resources) {
        const bool isMemory =
            resource.kind == ResourceKind::Memory && resource.last >= resource.first;
        if (isMemory && ranges.emplace(resource.first, resource.last).second)
            bytes += resource.last - resource.first + 1;
    }
    const quint64 mb = bytes / BytesPerMb + (bytes % BytesPerMb != 0 ? 1 : 0);
    return int(std::min(mb, quint64(std::numeric_limits<int>::max())));
}

int interruptBitsOf(const QList<DeviceResource> &resources)
{
    int bits = 0;
    for (const DeviceResource &resource : resources) {
        if (resource.kind == ResourceKind::Interrupt)
            bits |= resource.first >= FirstMessageInterrupt ? MessageInterrupt : LineInterrupt;
    }
    return bits;
}

PciFacts readPciFacts(PnpDevices &pnp, const QString &instanceId)
{
    const DeviceProperties properties(pnp, instanceId);
    PciFacts facts;
    facts.reservedMemoryRegion = properties.flag(DeviceKeys::PciReservedMemory);
    facts.acsSupport = properties.number(DeviceKeys::PciAcsSupport);
    facts.acsCompatibleUpHierarchy = properties.number(DeviceKeys::PciAcsUpHierarchy);
    facts.deviceType = properties.number(DeviceKeys::PciDeviceType);
    facts.baseClass = properties.number(DeviceKeys::PciBaseClass);
    facts.interruptSupport = properties.number(DeviceKeys::PciInterruptSupport);
    const auto resources = resourcesOf(pnp, instanceId, facts);
    facts.mmioMb = factOf(resources.map(mmioMbOf), ResourceSource);
    if (!facts.interruptSupport.isKnown() && resources)
        facts.interruptSupport = {interruptBitsOf(*resources), ResourceSource};
    return facts;
}

} // namespace Platform::Windows
