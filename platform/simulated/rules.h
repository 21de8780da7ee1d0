// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// What several parts of the simulated machine have to ask before they obey.
#pragma once

#include "platform/hostprofile.h"

namespace Platform::Simulated {

/// Owner of a card that the EFLOW VM holds.
inline const QString EflowOwner = QStringLiteral("eflow");

/// VmNotFound when there is none.
[[nodiscard]] Result<VmFacts *> vmWithId(HostProfile &machine, const QString &vmId);

/// AccessDenied for a process that is known not to be elevated.
[[nodiscard]] Result<> requireElevation(const HostFacts &facts);
/// VMs obey an elevated process or a Hyper-V administrator, and only while Hyper-V runs.
/// AccessDenied, ProviderUnavailable.
[[nodiscard]] Result<> requireVmManagement(const HostFacts &facts);
/// ProviderUnavailable unless Hyper-V is switched on and its management service runs, as far as is
/// known.
[[nodiscard]] Result<> requireHyperV(const HostFacts &facts);
/// VmNotOff unless the VM is known to be off.
[[nodiscard]] Result<> requireOff(const VmFacts &vm);

/// A query of VM classes without these rights gives no rows and no error.
[[nodiscard]] bool seesVms(const RightsFacts &rights);
/// Windows 10 and Server 2019 take a GPU of their own choice for a partition.
[[nodiscard]] bool choosesPartition(const WindowsFacts &windows);
[[nodiscard]] bool isWindows10(const WindowsFacts &windows);
/// Known to be a client Windows, known to be a server.
[[nodiscard]] bool isClient(const WindowsFacts &windows);
[[nodiscard]] bool isServer(const WindowsFacts &windows);

/// Dynamic memory is as good as static while startup and minimum are equal.
[[nodiscard]] bool isMemoryFixed(const VmFacts &vm);
/// A card that the EFLOW VM holds whole; one without a known owner when EFLOW's own settings say
/// so.
[[nodiscard]] bool isHeldByEflow(const HostFacts &facts, const GpuFacts &gpu);
/// A GPU that works on the host and can be partitioned now.
[[nodiscard]] bool isPartitionUsable(const GpuFacts &gpu);
/// The GPU of a partition path, null when no GPU has it.
[[nodiscard]] const GpuFacts *gpuOfPartition(const HostFacts &facts, const QString &partitionPath);
/// A partition that can work: its path leads to a usable GPU; an empty path: there is one.
[[nodiscard]] bool isPartitionAlive(const HostFacts &facts, const QString &partitionPath);

/// Makes a fact known without forgetting where it is read from.
template <typename T>
void setFact(Fact<T> &fact, T value)
{
    fact.value = std::move(value);
    fact.problem.clear();
}

} // namespace Platform::Simulated
