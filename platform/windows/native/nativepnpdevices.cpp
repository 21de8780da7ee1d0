// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/nativepnpdevices.h"

#include "platform/windows/gpus/deviceerrors.h"
#include "platform/windows/gpus/devicevaluedecoder.h"
#include "platform/windows/native/allocatedresources.h"
#include "platform/windows/native/deviceset.h"

#include <QSet>

#include <vector>

#include <cfgmgr32.h>

namespace Platform::Windows {

namespace {

tl::unexpected<Error> lastFailure(const char *call)
{
    return setupFailure(GetLastError(), QLatin1String(call));
}

/// All devices in a new snapshot.
Result<QList<PnpDevice>> listed(DWORD flags)
{
    const DeviceSet set(SetupDiGetClassDevsW(nullptr, nullptr, nullptr, DIGCF_ALLCLASSES | flags));
    if (!set.isValid())
        return lastFailure("SetupDiGetClassDevsW");
    QList<PnpDevice> devices;
    SP_DEVINFO_DATA device{};
    device.cbSize = sizeof device;
    for (DWORD i = 0; SetupDiEnumDeviceInfo(set.get(), i, &device); ++i)
        devices << PnpDevice{instanceIdOf(set, device), QUuid(device.ClassGuid), false};
    if (GetLastError() != ERROR_NO_MORE_ITEMS)
        return lastFailure("SetupDiEnumDeviceInfo");
    return devices;
}

/// The path of an interface and the device that it belongs to.
Result<DeviceInterface> detailOf(const DeviceSet &set, SP_DEVICE_INTERFACE_DATA &data)
{
    DWORD size = 0;
    SetupDiGetDeviceInterfaceDetailW(set.get(), &data, nullptr, 0, &size, nullptr);
    std::vector<quint64> buffer(size / sizeof(quint64) + 2); // aligned, and never too small
    auto *detail = reinterpret_cast<SP_DEVICE_INTERFACE_DETAIL_DATA_W *>(buffer.data());
    detail->cbSize = sizeof *detail;
    SP_DEVINFO_DATA device{};
    device.cbSize = sizeof device;
    if (!SetupDiGetDeviceInterfaceDetailW(set.get(), &data, detail, size, nullptr, &device))
        return lastFailure("SetupDiGetDeviceInterfaceDetailW");
    return DeviceInterface{QString::fromWCharArray(detail->DevicePath), instanceIdOf(set, device)};
}

Result<DEVINST> nodeOf(const QString &instanceId)
{
    std::wstring id = instanceId.toStdWString();
    DEVINST node = 0;
    const CONFIGRET found = CM_Locate_DevNodeW(&node, id.data(), CM_LOCATE_DEVNODE_PHANTOM);
    if (found != CR_SUCCESS)
        return configFailure(found, QStringLiteral("CM_Locate_DevNodeW"));
    return node;
}

} // namespace

Result<QList<PnpDevice>> NativePnpDevices::devices()
{
    Result<QList<PnpDevice>> all = listed(0);
    const Result<QList<PnpDevice>> present = listed(DIGCF_PRESENT);
    if (!all || !present)
        return all ? present : all;
    QSet<QString> presentIds;
    for (const PnpDevice &device : *present)
        presentIds << device.instanceId;
    for (PnpDevice &device : *all)
        device.isPresent = presentIds.contains(device.instanceId);
    return all;
}

Result<DeviceValue> NativePnpDevices::property(const QString &instanceId, const DeviceKey &key)
{
    constexpr int MostTries = 4; // the value may grow between the two questions
    Result<OneDevice> one = openDevice(instanceId);
    if (!one)
        return tl::make_unexpected(one.error());
    const DEVPROPKEY nativeKey{key.format, key.id};
    QByteArray bytes(256, '\0');
    for (int i = 0; i < MostTries; ++i) {
        DEVPROPTYPE type = 0;
        DWORD size = 0;
        if (SetupDiGetDevicePropertyW(one->set.get(), &one->device, &nativeKey, &type,
                                      reinterpret_cast<BYTE *>(bytes.data()), DWORD(bytes.size()),
                                      &size, 0)) {
            const auto value = decodeDeviceValue(type, bytes.left(qsizetype(size)));
            return value ? Result<DeviceValue>(*value)
                         : setupFailure(ERROR_INVALID_DATA, QLatin1String(key.name));
        }
        if (GetLastError() != ERROR_INSUFFICIENT_BUFFER)
            break;
        bytes.resize(qsizetype(size));
    }
    return lastFailure("SetupDiGetDevicePropertyW");
}

Result<QList<DeviceResource>> NativePnpDevices::resources(const QString &instanceId)
{
    const Result<OneDevice> one = openDevice(instanceId);
    if (!one)
        return tl::make_unexpected(one.error());
    return allocatedResources(one->device.DevInst);
}

Result<QList<DeviceInterface>> NativePnpDevices::interfaces(const QUuid &interfaceClass)
{
    const GUID guid = interfaceClass;
    const DeviceSet set(
        SetupDiGetClassDevsW(&guid, nullptr, nullptr, DIGCF_DEVICEINTERFACE | DIGCF_PRESENT));
    if (!set.isValid())
        return lastFailure("SetupDiGetClassDevsW");
    QList<DeviceInterface> interfaces;
    SP_DEVICE_INTERFACE_DATA data{};
    data.cbSize = sizeof data;
    for (DWORD i = 0; SetupDiEnumDeviceInterfaces(set.get(), nullptr, &guid, i, &data); ++i) {
        const Result<DeviceInterface> detail = detailOf(set, data);
        if (!detail)
            return tl::make_unexpected(detail.error());
        if ((data.Flags & SPINT_ACTIVE) != 0)
            interfaces << *detail;
    }
    return interfaces;
}

/// Persistently, as the Device Manager does (CONFIGFLAG_DISABLED): a run that is cut off between
/// disabling and dismounting finds the device after a restart as its journal says, and a device
/// that is mounted again stays disabled until it is enabled on purpose.
Result<> NativePnpDevices::setEnabled(const QString &instanceId, bool enabled)
{
    const Result<DEVINST> node = nodeOf(instanceId);
    if (!node)
        return tl::make_unexpected(node.error());
    const CONFIGRET changed =
        enabled ? CM_Enable_DevNode(*node, 0)
                : CM_Disable_DevNode(*node, CM_DISABLE_PERSIST | CM_DISABLE_UI_NOT_OK);
    if (changed != CR_SUCCESS)
        return configFailure(changed, enabled ? QStringLiteral("CM_Enable_DevNode")
                                              : QStringLiteral("CM_Disable_DevNode"));
    return {};
}

} // namespace Platform::Windows
