// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/simulated/simulatedhost.h"
#include "tests/platform/windows/support/fakejobs.h"
#include "tests/platform/windows/support/fakevminstances.h"

namespace TestSupport {

/// How the guests and the devices of a fake Hyper-V behave.
struct FakeHyperVHabits
{
    bool guestsShutDown = true; ///< They do what they are asked.
    int looksUntilOff = 1;      ///< So often a VM is seen running after that.
    int looksUntilListed = 1;   ///< So often a device is looked for in vain.
};

/// root\virtualization\v2 of a recorded machine, played over a simulated one: what WMI is asked for
/// is carried out there, by its rules, and shown as instances of the schema of one build. The two
/// are built on different readings of the same contract; where they part, a plan fails.
class FakeHyperV
{
public:
    FakeHyperV(Platform::HostProfile profile, int build);
    ~FakeHyperV();
    Q_DISABLE_COPY_MOVE(FakeHyperV)

    [[nodiscard]] const std::shared_ptr<FakeWmiRepository> &repository() { return m_repository; }
    /// The machine behind it. After a change from outside call sync().
    [[nodiscard]] Platform::Simulated::SimulatedHost &machine() { return m_machine; }
    [[nodiscard]] FakeJobs &jobs() { return m_jobs; }
    [[nodiscard]] const FakeVmInstances &vms() const { return m_vms; }
    void sync();

    FakeHyperVHabits habits;
    /// Told when a method is called, by its name.
    std::function<void(const QString &method)> onMethod;
    /// Told when a device has left the host, or has come back: by its instance id there.
    std::function<void(const QString &instanceId, bool isOnHost)> onDeviceMoved;

private:
    using Outcome = WmiAnswer<Platform::Windows::WmiOutcome>;
    using Out = Platform::Result<Platform::Windows::WmiArguments>;

    void addHost();
    void addDefaults();
    void setMethods();
    Outcome changeState(const FakeWmiCall &call);
    Outcome shutDown(const FakeWmiCall &call);
    Outcome modifySystem(const FakeWmiCall &call);
    Outcome modifyResources(const FakeWmiCall &call);
    Outcome addResources(const FakeWmiCall &call);
    Outcome removeResources(const FakeWmiCall &call);
    Outcome dismount(const FakeWmiCall &call);
    Outcome mount(const FakeWmiCall &call);
    Platform::Result<> beginShutDown(const QString &vmId);
    Platform::Result<> addResource(const QString &vmId,
                                   const Platform::Windows::WmiObject &resource);
    Platform::Result<> remove(const QString &settingPath);
    [[nodiscard]] QString memoryPath(const QString &instanceId) const;
    /// The answer of a method with this effect; afterwards everything is shown anew.
    Outcome carriedOut(const std::function<Platform::Result<>()> &effect);
    void moved(const QString &instanceId, bool isOnHost);
    void lookAtComputers();
    void lookAtDevices();

    const std::shared_ptr<FakeWmiRepository> m_repository;
    Platform::Simulated::SimulatedHost m_machine;
    FakeDeviceInstances m_devices;
    FakeVmInstances m_vms;
    FakeJobs m_jobs;
    QMap<QString, int> m_shuttingDown; ///< Looks that are left by VM.
    int m_looksUntilListed = 0;
};

} // namespace TestSupport
