// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/host.h"

#include <functional>

namespace Platform::Windows {

/// All that a Windows host is made of. Every part is there.
struct WindowsParts
{
    std::unique_ptr<HostReader> reader;
    std::unique_ptr<DeviceControl> devices;
    std::unique_ptr<VmControl> vms;
    std::unique_ptr<VmDeviceControl> vmDevices;
    std::unique_ptr<EflowControl> eflow;
    std::unique_ptr<GuestProbe> guests;
    std::unique_ptr<RecoveryTask> recoveryTask;
    std::function<void(bool)> keepAwake;
    QString machineId;
    QString displayName;
};

/// This computer.
class WindowsHost final : public Host
{
public:
    explicit WindowsHost(WindowsParts parts)
        : m_parts(std::move(parts))
    {
    }

    QString displayName() const override { return m_parts.displayName; }
    bool isRecorded() const override { return false; }
    QString machineId() const override { return m_parts.machineId; }

    HostReader &reader() override { return *m_parts.reader; }
    DeviceControl &devices() override { return *m_parts.devices; }
    VmControl &vms() override { return *m_parts.vms; }
    VmDeviceControl &vmDevices() override { return *m_parts.vmDevices; }
    EflowControl &eflow() override { return *m_parts.eflow; }
    GuestProbe &guests() override { return *m_parts.guests; }
    RecoveryTask &recoveryTask() override { return *m_parts.recoveryTask; }
    void keepAwake(bool isAwake) override { m_parts.keepAwake(isAwake); }

private:
    WindowsParts m_parts;
};

} // namespace Platform::Windows
