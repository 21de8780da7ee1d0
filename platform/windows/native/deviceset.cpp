// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/deviceset.h"

#include "platform/windows/gpus/deviceerrors.h"

#include <array>

#include <cfgmgr32.h>

namespace Platform::Windows {

Result<OneDevice> openDevice(const QString &instanceId)
{
    OneDevice one{DeviceSet(SetupDiCreateDeviceInfoList(nullptr, nullptr)), {}};
    if (!one.set.isValid())
        return setupFailure(GetLastError(), QStringLiteral("SetupDiCreateDeviceInfoList"));
    one.device.cbSize = sizeof one.device;
    const std::wstring id = instanceId.toStdWString();
    if (!SetupDiOpenDeviceInfoW(one.set.get(), id.c_str(), nullptr, 0, &one.device))
        return setupFailure(GetLastError(), QStringLiteral("SetupDiOpenDeviceInfoW"));
    return one;
}

QString instanceIdOf(const DeviceSet &set, SP_DEVINFO_DATA &device)
{
    std::array<wchar_t, MAX_DEVICE_ID_LEN + 1> id{};
    if (!SetupDiGetDeviceInstanceIdW(set.get(), &device, id.data(), DWORD(id.size()), nullptr))
        return {};
    return QString::fromWCharArray(id.data());
}

} // namespace Platform::Windows
