// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <QString>

#include <utility>

#include <windows.h>

#include <setupapi.h>

namespace Platform::Windows {

/// Owns a device information set of SetupAPI.
class DeviceSet
{
public:
    explicit DeviceSet(HDEVINFO set)
        : m_set(set)
    {
    }
    DeviceSet(DeviceSet &&other) noexcept
        : m_set(std::exchange(other.m_set, INVALID_HANDLE_VALUE))
    {
    }
    DeviceSet &operator=(DeviceSet &&) = delete;
    ~DeviceSet()
    {
        if (isValid())
            SetupDiDestroyDeviceInfoList(m_set);
    }

    [[nodiscard]] bool isValid() const { return m_set != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HDEVINFO get() const { return m_set; }

private:
    HDEVINFO m_set = INVALID_HANDLE_VALUE;
};

/// A set that holds one device. The device is valid as long as the set.
struct OneDevice
{
    DeviceSet set;
    SP_DEVINFO_DATA device;
};

/// Opens a device by its instance id, present or not. Errors of setupFailure().
[[nodiscard]] Result<OneDevice> openDevice(const QString &instanceId);
/// The instance id of a device in a set; empty when it has none.
[[nodiscard]] QString instanceIdOf(const DeviceSet &set, SP_DEVINFO_DATA &device);

} // namespace Platform::Windows
