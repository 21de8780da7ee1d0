// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/gpus/roundtripexceptions.h"

using namespace Platform;

namespace TestSupport {

namespace {

constexpr int Nvidia = 0x10DE;

struct Exception
{
    const char *name; ///< Of the fact.
    bool (*applies)(const GpuFacts &recorded);
    const char *why;
};

bool isUnreadId(const GpuFacts &gpu) { return !gpu.instanceId.isKnown(); }

bool hasNoAdapter(const GpuFacts &gpu)
{
    return !gpu.status.is(DeviceStatus::Ok) || !gpu.driver.model.is(DriverModel::Wddm);
}

bool isOfOtherVendor(const GpuFacts &gpu) { return !gpu.vendorId.is(Nvidia); }

bool isDisabled(const GpuFacts &gpu) { return gpu.status.is(DeviceStatus::Disabled); }

bool isUnknownToPci(const GpuFacts &gpu) { return !gpu.pci.deviceType.isKnown(); }

bool isNotListed(const GpuFacts &gpu) { return !gpu.partitionable.is(true); }

bool hasNoDriver(const GpuFacts &gpu)
{
    return gpu.status.is(DeviceStatus::Error) && !gpu.driver.version.isKnown();
}

constexpr Exception Exceptions[] = {
    {"instanceId", isUnreadId, "a device is known by its instance id only"},
    {"vendorId", isUnreadId, "the instance id tells it"},
    {"deviceId", isUnreadId, "the instance id tells it"},
    {"subsystemId", isUnreadId, "the instance id tells it"},
    {"luid", hasNoAdapter, "only a working WDDM adapter has a LUID"},
    {"displayAttached", hasNoAdapter, "displays are seen at adapters, and this GPU has none"},
    {"memoryMb", hasNoDriver, "without a driver nobody knows the memory"},
    {"driver.dch", isOfOtherVendor, "only NVIDIA drivers say whether they are DCH"},
    {"pci.mmioMb", isDisabled, "a disabled device has no resources"},
    {"pci.mmioMb", isUnknownToPci, "resources are asked of what the PCI driver runs"},
    {"partitionPath", isNotListed, "what is not listed has no path"},
    {"partitionCount", isNotListed, "what is not listed has no count"},
};

} // namespace

QString roundTripException(const QString &name, const GpuFacts &recorded)
{
    for (const Exception &exception : Exceptions) {
        if (name == QLatin1String(exception.name) && exception.applies(recorded))
            return QString::fromLatin1(exception.why);
    }
    return {};
}

QSet<QString> roundTripReasons()
{
    QSet<QString> reasons;
    for (const Exception &exception : Exceptions)
        reasons << QString::fromLatin1(exception.why);
    return reasons;
}

} // namespace TestSupport
