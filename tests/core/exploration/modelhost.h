// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/host.h"
#include "tests/core/exploration/fault.h"
#include "tests/core/exploration/modelmachine.h"

#include <functional>

namespace TestSupport {

/// Decides about the calls to a ModelHost.
struct HostGate
{
    using Effect = std::function<Platform::Result<>()>;

    /// Carries the effect out, or not; all pass unless it is set.
    std::function<Platform::Result<>(Part, const Platform::CallContext &, const Effect &)> pass =
        {};
    std::function<bool(Part)> isGone = {};
};

/// A host over a ModelMachine, with the rules of Windows by which steps depend on each other.
/// Whoever made it decides about every call that may change it, and about what is there.
class ModelHost : public Platform::Host,
                  private Platform::HostReader,
                  private Platform::DeviceControl,
                  private Platform::VmControl,
                  private Platform::VmDeviceControl,
                  private Platform::EflowControl,
                  private Platform::GuestProbe,
                  private Platform::RecoveryTask
{
public:
    using Call = Platform::CallContext;
    using Done = Platform::Result<>;

    ModelHost(const ModelFrame &frame, ModelMachine &machine, HostGate gate = {})
        : m_frame(frame)
        , m_machine(machine)
        , m_gate(std::move(gate))
    {
    }

    QString displayName() const override { return m_frame.machineId; }
    bool isRecorded() const override { return true; }
    QString machineId() const override { return m_frame.machineId; }
    Platform::HostReader &reader() override { return *this; }
    Platform::DeviceControl &devices() override { return *this; }
    Platform::VmControl &vms() override { return *this; }
    Platform::VmDeviceControl &vmDevices() override { return *this; }
    Platform::EflowControl &eflow() override { return *this; }
    Platform::GuestProbe &guests() override { return *this; }
    Platform::RecoveryTask &recoveryTask() override { return *this; }
    void keepAwake(bool) override {}

private:
    using Status = Platform::DeviceStatus;

    Platform::Result<Platform::HostFacts> read(Platform::FactArea area, const Call &) override;
    Platform::Result<Platform::GpuFacts> readGpu(const QString &instanceId, const Call &) override;
    Platform::Result<Platform::VmFacts> readVm(const QString &vmId, const Call &) override;
    Done setEnabled(const QString &instanceId, bool enabled, const Call &call) override;
    Done dismount(const Platform::DismountRequest &request, const Call &call) override;
    Done mount(const QString &locationPath, const Call &call) override;
    Done start(const QString &vmId, const Call &call) override;
    Done stop(const QString &vmId, const Call &call) override;
    Done configure(const QString &vmId, const Platform::VmSettings &settings,
                   const Call &call) override;
    Done assignDevice(const QString &vmId, const QString &locationPath, const Call &call) override;
    Done removeDevice(const QString &vmId, const QString &locationPath, const Call &call) override;
    Done addPartition(const QString &vmId, const QString &partitionPath, const Call &call) override;
    Done removePartition(const QString &vmId, const QString &partitionPath,
                         const Call &call) override;
    Done deploy(const Platform::EflowVmSettings &settings, const Call &call) override;
    Done configure(const Platform::EflowVmSettings &settings, const Call &call) override;
    Done setPower(Platform::PowerState state, const Call &call) override;
    Platform::Result<Platform::GuestEvidence> probe(const QString &vmId, Platform::Method method,
                                                    const Call &call) override;
    Platform::Result<bool> isRegistered(const Call &) override { return m_machine.isArmed; }
    Done setRegistered(bool registered, const Call &call) override;

    Done pass(Part part, const Call &call, const std::function<Done()> &effect);
    [[nodiscard]] bool isGone(Part part) const { return m_gate.isGone && m_gate.isGone(part); }
    /// Moves one function of the card from a state to another.
    Done move(const QString &key, Status from, Status to, Platform::ErrorCode refusal);
    [[nodiscard]] Status *status(const QString &key);
    [[nodiscard]] bool holdsDevice() const;
    [[nodiscard]] Done checkVmOff() const;

    const ModelFrame &m_frame;
    ModelMachine &m_machine;
    HostGate m_gate;
};

} // namespace TestSupport
