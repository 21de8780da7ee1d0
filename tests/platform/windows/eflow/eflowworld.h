// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/simulated/simulatedhost.h"
#include "platform/windows/eflow/eflowcontrol.h"
#include "platform/windows/eflow/eflowguestprobe.h"
#include "platform/windows/eflow/eflowmodulereader.h"
#include "tests/platform/windows/support/fakeeflowmodule.h"

namespace TestSupport {

/// Keeps what it is given in memory.
class MemoryInTest final : public Platform::Windows::EflowMemory
{
public:
    std::optional<Platform::EflowVmSettings> settings() const override { return kept; }
    Platform::Result<> keep(const std::optional<Platform::EflowVmSettings> &settings) override
    {
        kept = settings;
        return {};
    }
    QString place() const override { return QStringLiteral("the memory of the test"); }

    std::optional<Platform::EflowVmSettings> kept;
};

/// A simulated machine whose EFLOW is reached as on Windows: through scripts and their answers.
class EflowWorld final : public Platform::Host, private Platform::HostReader
{
public:
    explicit EflowWorld(const Platform::HostProfile &profile);

    [[nodiscard]] Platform::Simulated::SimulatedHost &machine() { return m_machine; }
    [[nodiscard]] FakeEflowModule &module() { return *m_module; }
    [[nodiscard]] MemoryInTest &memory() { return *m_memory; }
    /// The Eflow area, read through the module.
    [[nodiscard]] Platform::EflowFacts facts();

    QString displayName() const override { return m_machine.displayName(); }
    bool isRecorded() const override { return false; }
    QString machineId() const override { return m_machine.machineId(); }
    Platform::HostReader &reader() override { return *this; }
    Platform::DeviceControl &devices() override { return m_machine.devices(); }
    Platform::VmControl &vms() override { return m_machine.vms(); }
    Platform::VmDeviceControl &vmDevices() override { return m_machine.vmDevices(); }
    Platform::EflowControl &eflow() override { return m_eflow; }
    Platform::GuestProbe &guests() override { return m_guests; }
    Platform::RecoveryTask &recoveryTask() override { return m_machine.recoveryTask(); }
    void keepAwake(bool isAwake) override { m_machine.keepAwake(isAwake); }

private:
    Platform::Result<Platform::HostFacts> read(Platform::FactArea area,
                                               const Platform::CallContext &call) override;
    Platform::Result<Platform::GpuFacts> readGpu(const QString &instanceId,
                                                 const Platform::CallContext &call) override
    {
        return m_machine.reader().readGpu(instanceId, call);
    }
    Platform::Result<Platform::VmFacts> readVm(const QString &vmId,
                                               const Platform::CallContext &call) override
    {
        return m_machine.reader().readVm(vmId, call);
    }

    Platform::Simulated::SimulatedHost m_machine;
    std::shared_ptr<FakeEflowModule> m_module;
    std::shared_ptr<MemoryInTest> m_memory = std::make_shared<MemoryInTest>();
    Platform::Windows::EflowModuleReader m_reader;
    Platform::Windows::WindowsEflowControl m_eflow;
    Platform::Windows::EflowGuestProbe m_guests;
};

} // namespace TestSupport
