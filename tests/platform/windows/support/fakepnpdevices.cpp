// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakepnpdevices.h"

#include "platform/windows/gpus/deviceids.h"
#include "platform/windows/gpus/devicekeys.h"

#include <algorithm>

using namespace Platform;
using namespace Platform::Windows;

namespace TestSupport {

namespace {

/// CM_PROB_*
constexpr quint64 NoProblem = 0;
constexpr quint64 NeedRestart = 14;
constexpr quint64 Disabled = 22;
constexpr quint64 Phantom = 45;

bool works(const FakeDevice &device)
{
    return device.isPresent && device.problem.value_or(NoProblem) == NoProblem;
}

bool isBusProperty(const DeviceKey &key)
{
    return key.format == DeviceKeys::PciFormat || key == DeviceKeys::LocationPaths;
}

/// What the bus tells is gone with the device, the adapter with its driver.
bool isVisible(const FakeDevice &device, const DeviceKey &key)
{
    if (key == DeviceKeys::GpuLuid)
        return works(device);
    return device.isPresent || !isBusProperty(key);
}

std::optional<DeviceValue> stateOf(const FakeDevice &device, const DeviceKey &key)
{
    if (key == DeviceKeys::ProblemCode && device.problem)
        return device.isPresent ? *device.problem : Phantom;
    if (key == DeviceKeys::IsRebootRequired)
        return device.problem == NeedRestart;
    return std::nullopt;
}

FakeDevice proxyOf(const FakeDevice &device)
{
    FakeDevice proxy = device;
    proxy.instanceId = dismountedId(device.instanceId);
    proxy.deviceClass = QUuid();
    proxy.isPresent = true;
    proxy.problem = NoProblem;
    proxy.interfaces.clear();
    proxy.properties.removeIf([](const auto &property) { return !isBusProperty(property.first); });
    proxy.properties.append({DeviceKeys::Service, QStringLiteral("pcip")});
    proxy.properties.append(
        {DeviceKeys::DeviceDesc,
         QStringLiteral("PCIe\u56fe\u5f62\u5904\u7406\u5355\u5143 - \u5df2\u5378\u9664")});
    return proxy;
}

tl::unexpected<Error> unknown(const QString &instanceId)
{
    return failure(ErrorCode::NotFound, QStringLiteral("no device %1").arg(instanceId));
}

} // namespace

void FakePnpDevices::add(const FakeDevice &device)
{
    const std::scoped_lock lock(m_mutex);
    m_devices.insert(device.instanceId.toLower(), device);
}

void FakePnpDevices::change(const QString &instanceId,
                            const std::function<void(FakeDevice &)> &change)
{
    const std::scoped_lock lock(m_mutex);
    if (FakeDevice *device = find(instanceId))
        change(*device);
}

bool FakePnpDevices::isWorking(const QString &instanceId) const
{
    const std::scoped_lock lock(m_mutex);
    const FakeDevice *device = find(instanceId);
    return device && works(*device);
}

bool FakePnpDevices::isDisabled(const QString &instanceId) const
{
    const std::scoped_lock lock(m_mutex);
    const FakeDevice *device = find(instanceId);
    return device && device->problem == Disabled;
}

void FakePnpDevices::dismount(const QString &instanceId)
{
    const std::scoped_lock lock(m_mutex);
    FakeDevice *device = find(instanceId);
    if (!device)
        return;
    const FakeDevice proxy = proxyOf(*device);
    device->isPresent = false;
    m_devices.insert(proxy.instanceId.toLower(), proxy);
}

void FakePnpDevices::mount(const QString &instanceId)
{
    const std::scoped_lock lock(m_mutex);
    if (listingsUntilBack > 0)
        m_returning.insert(instanceId, listingsUntilBack);
    else
        bringBack(instanceId);
}

void FakePnpDevices::lookAtBus()
{
    for (const QString &instanceId : m_returning.keys()) {
        if (m_returning[instanceId]-- > 0)
            continue;
        m_returning.remove(instanceId);
        bringBack(instanceId);
    }
}

void FakePnpDevices::bringBack(const QString &instanceId)
{
    FakeDevice *device = find(instanceId);
    if (!device)
        return;
    device->isPresent = true;
    device->problem = Disabled;
    if (FakeDevice *proxy = find(dismountedId(instanceId)))
        proxy->isPresent = false;
}

Platform::Result<> FakePnpDevices::begin(const char *call) const
{
    const QString name = QLatin1String(call);
    if (before)
        before(name);
    if (failures.contains(name))
        return tl::make_unexpected(failures.value(name));
    return {};
}

const FakeDevice *FakePnpDevices::find(const QString &instanceId) const
{
    const auto found = m_devices.constFind(instanceId.toLower());
    return found == m_devices.cend() ? nullptr : &*found;
}

FakeDevice *FakePnpDevices::find(const QString &instanceId)
{
    const auto found = m_devices.find(instanceId.toLower());
    return found == m_devices.end() ? nullptr : &*found;
}

Platform::Result<QList<PnpDevice>> FakePnpDevices::devices()
{
    if (const auto begun = begin("devices"); !begun)
        return tl::make_unexpected(begun.error());
    const std::scoped_lock lock(m_mutex);
    lookAtBus();
    QList<PnpDevice> devices;
    for (const FakeDevice &device : m_devices)
        devices << PnpDevice{device.instanceId, device.deviceClass, device.isPresent};
    return devices;
}

Platform::Result<DeviceValue> FakePnpDevices::property(const QString &instanceId,
                                                       const DeviceKey &key)
{
    if (const auto begun = begin("property"); !begun)
        return tl::make_unexpected(begun.error());
    const std::scoped_lock lock(m_mutex);
    const FakeDevice *device = find(instanceId);
    if (!device)
        return unknown(instanceId);
    if (const auto state = stateOf(*device, key))
        return *state;
    const auto value = std::ranges::find_if(
        device->properties, [&key](const auto &property) { return property.first == key; });
    if (value == device->properties.cend() || !isVisible(*device, key))
        return failure(ErrorCode::NotFound, QStringLiteral("the property is not there"));
    return value->second;
}

Platform::Result<QList<DeviceResource>> FakePnpDevices::resources(const QString &instanceId)
{
    if (const auto begun = begin("resources"); !begun)
        return tl::make_unexpected(begun.error());
    const std::scoped_lock lock(m_mutex);
    const FakeDevice *device = find(instanceId);
    if (!device)
        return unknown(instanceId);
    const bool isStarted = device->isPresent && device->problem != Disabled;
    if (!isStarted || !device->resources)
        return failure(ErrorCode::NotFound, QStringLiteral("the device has no resources now"));
    return *device->resources;
}

Platform::Result<QList<DeviceInterface>> FakePnpDevices::interfaces(const QUuid &interfaceClass)
{
    if (const auto begun = begin("interfaces"); !begun)
        return tl::make_unexpected(begun.error());
    const std::scoped_lock lock(m_mutex);
    QList<DeviceInterface> interfaces;
    for (const FakeDevice &device : m_devices) {
        if (!works(device) || interfaceClass != DeviceKeys::PartitionInterface)
            continue;
        for (const QString &path : device.interfaces)
            interfaces << DeviceInterface{path, device.instanceId};
    }
    return interfaces;
}

Platform::Result<> FakePnpDevices::setEnabled(const QString &instanceId, bool enabled)
{
    if (const auto begun = begin("setEnabled"); !begun)
        return begun;
    if (const auto refused = refusal ? refusal(enabled) : std::nullopt)
        return tl::make_unexpected(*refused);
    {
        const std::scoped_lock lock(m_mutex);
        FakeDevice *device = find(instanceId);
        if (!device || !device->isPresent)
            return unknown(instanceId);
        if (!enabled && !device->canBeDisabled)
            return failure(ErrorCode::DeviceNotDisableable, QStringLiteral("CONFIGRET 0x28"));
        if (!enabled && device->problem != Disabled)
            device->enabledProblem = device->problem;
        const bool wasPending = std::exchange(device->isDisabledAtRestart, false);
        device->isDisabledAtRestart = device->needsRestart && !enabled;
        device->problem = device->needsRestart && !wasPending ? NeedRestart
                          : enabled                           ? device->enabledProblem
                                                              : Disabled;
    }
    if (onEnabled)
        onEnabled(instanceId, enabled);
    return {};
}

} // namespace TestSupport
