// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostfacts.h"
#include "tests/platform/windows/support/fakewmi.h"

namespace TestSupport {

/// The devices of a host as Hyper-V lists them: Msvm_PciExpress for what was taken from the host,
/// twice while a VM holds it, and Msvm_PartitionableGpu for what can be shared now.
class FakeDeviceInstances
{
public:
    explicit FakeDeviceInstances(FakeWmiRepository &repository);

    /// Brings the lists to the state of these facts.
    void sync(const Platform::HostFacts &facts);
    /// The path of the Msvm_PciExpress at a location path; empty when there is none.
    [[nodiscard]] QString dismountedPath(const QString &locationPath) const;
    /// The location path of the Msvm_PciExpress with this path.
    [[nodiscard]] QString locationOf(const QString &path) const;
    /// The path that a Msvm_PartitionableGpu of this name has, listed or not.
    [[nodiscard]] static QString partitionablePath(const QString &name);

private:
    struct Away
    {
        QString instanceId; ///< PCIP\…
        bool isAssigned = false;
    };

    static QMap<QString, Away> awayDevices(const Platform::HostFacts &facts);
    void syncDismounted(const QMap<QString, Away> &away);
    void syncPartitionables(const Platform::HostFacts &facts);
    QString addDismounted(const QString &locationPath, const Away &device, const QString &salt);

    FakeWmiRepository &m_repository;
    QMap<QString, QStringList> m_dismounted; ///< Paths by location path.
    QMap<QString, QString> m_partitionables; ///< Path by name.
};

} // namespace TestSupport
