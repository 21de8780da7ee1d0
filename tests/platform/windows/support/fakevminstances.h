// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostfacts.h"
#include "tests/platform/windows/support/fakedeviceinstances.h"

namespace TestSupport {

/// What a setting of a VM holds: a device or a partition.
struct FakeHolding
{
    QString vmId;
    QString what; ///< Location path, or partition path.
    bool isDevice = false;

    bool operator==(const FakeHolding &) const = default;
};

/// The VMs of a host as instances: the VM, its settings, memory, processors, what integration
/// services tell, its devices and partitions. Each VM has a checkpoint beside it, with settings of
/// its own that nobody must take for those of the VM. A property that the build does not have is
/// left out; an unknown fact is NULL.
class FakeVmInstances
{
public:
    FakeVmInstances(FakeWmiRepository &repository, const FakeDeviceInstances &devices);

    /// Brings the instances to the state of these facts. Partitions whose GPU has gone are not
    /// shown, and on Windows 10 and Server 2019 none says which GPU it is of.
    void sync(const Platform::HostFacts &facts);
    /// The VM of one of its instances; empty for others.
    [[nodiscard]] QString vmOf(const QString &path) const;
    /// What the setting with this path holds.
    [[nodiscard]] std::optional<FakeHolding> holding(const QString &path) const;
    /// The integration services of a VM, so that tests can take them away.
    [[nodiscard]] QString shutdownPath(const QString &vmId) const;

private:
    using Values = FakeWmiRepository::Values;

    struct Paths
    {
        QString computer;
        QString system;
        QString memory;
        QString processor;
        QString summary;
        QString shutdown;
    };
    struct Held
    {
        FakeHolding holding;
        QString path;
    };

    void addVm(const Platform::VmFacts &vm);
    void addCheckpoint(const Platform::VmFacts &vm);
    void update(const Platform::VmFacts &vm);
    void syncHoldings(const Platform::HostFacts &facts);
    QString addHolding(const FakeHolding &holding);
    QString add(const QString &className, const Values &values);
    [[nodiscard]] Values inBuild(const QString &className, const Values &values) const;

    FakeWmiRepository &m_repository;
    const FakeDeviceInstances &m_devices;
    QMap<QString, Paths> m_vms;
    QList<Held> m_held;
    int m_settings = 0;
};

} // namespace TestSupport
