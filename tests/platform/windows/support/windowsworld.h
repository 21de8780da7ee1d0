// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/host.h"
#include "tests/platform/windows/support/fakegpus.h"
#include "tests/platform/windows/support/fakehyperv.h"

namespace TestSupport {

/// A recorded machine as a Windows host: Plug and Play, DXGI, Hyper-V and EFLOW's module are
/// played, everything above them is the product, put together as on a real Windows. Only what is
/// outside of the host is the simulated machine itself: the guests and the recovery task. And
/// nobody waits as long as on a real Windows for a device that does not come back.
class WindowsWorld final : public Platform::Host
{
public:
    WindowsWorld(const Platform::HostProfile &profile, int build);

    [[nodiscard]] FakeHyperV &hyperv() { return m_hyperv; }
    [[nodiscard]] Platform::Simulated::SimulatedHost &machine() { return m_hyperv.machine(); }
    /// What the host says of its VMs and devices.
    [[nodiscard]] Platform::HostFacts facts();

    QString displayName() const override { return m_host->displayName(); }
    bool isRecorded() const override { return m_host->isRecorded(); }
    QString machineId() const override { return m_host->machineId(); }
    Platform::HostReader &reader() override { return m_host->reader(); }
    Platform::DeviceControl &devices() override { return *m_devices; }
    Platform::VmControl &vms() override { return m_host->vms(); }
    Platform::VmDeviceControl &vmDevices() override { return m_host->vmDevices(); }
    Platform::EflowControl &eflow() override { return m_host->eflow(); }
    Platform::GuestProbe &guests() override { return machine().guests(); }
    Platform::RecoveryTask &recoveryTask() override { return machine().recoveryTask(); }
    void keepAwake(bool isAwake) override { machine().keepAwake(isAwake); }

private:
    void connectDevices();

    FakeHyperV m_hyperv;
    FakeGpuParts m_gpus;
    std::unique_ptr<Platform::Host> m_host;
    std::unique_ptr<Platform::DeviceControl> m_devices;
};

} // namespace TestSupport
