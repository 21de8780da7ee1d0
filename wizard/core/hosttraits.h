// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// What follows for certain from facts that were read, where the fact itself was not.
#pragma once

#include "wizard/core/requirement.h"
#include "wizard/core/supportmatrix.h"

namespace Core {

/// True for Server and domain controllers. Told by the product type, the installation type, or a
/// build that only one of them was released with.
[[nodiscard]] std::optional<bool> isServer(const Platform::WindowsFacts &windows);
[[nodiscard]] bool isClient(const Platform::WindowsFacts &windows);
/// The build: read, or told by a display version that has only one.
[[nodiscard]] std::optional<int> buildOf(const Platform::WindowsFacts &windows);
/// True for a client of the Windows 10 line, preview builds included.
[[nodiscard]] bool isWindows10(const Platform::WindowsFacts &windows);
/// True for a client build that was only released to Windows Insiders.
[[nodiscard]] bool isInsiderBuild(const Platform::WindowsFacts &windows);
/// The family of an EditionID; nothing for names that are not known.
[[nodiscard]] std::optional<EditionFamily> editionOf(const Platform::WindowsFacts &windows);

/// The EFLOW VM has this GPU by this method already.
[[nodiscard]] bool eflowHas(const Subject &subject);
/// The same for any GPU of the host.
[[nodiscard]] bool eflowHasAny(const Subject &subject);

/// A running VM holds a device: this host does Discrete Device Assignment.
[[nodiscard]] bool assignmentIsProven(const Platform::HostFacts &facts);
/// A running VM holds this very GPU.
[[nodiscard]] bool assignmentIsProven(const Platform::HostFacts &facts,
                                      const Platform::GpuFacts &gpu);
/// A running VM has a partition of any GPU.
[[nodiscard]] bool partitionIsProven(const Platform::HostFacts &facts);
/// A running VM has a partition of this GPU.
[[nodiscard]] bool partitionIsProven(const Platform::HostFacts &facts,
                                     const Platform::GpuFacts &gpu);

/// The state of a card. A dismounted one can read as healthy: its id then begins with PCIP, or it
/// has the name that NVIDIA's mitigation driver gives to dismounted cards.
[[nodiscard]] std::optional<Platform::DeviceStatus> statusOf(const Platform::GpuFacts &gpu);

/// Two device paths that differ in letter case only are the same.
[[nodiscard]] bool isSamePath(const QString &left, const QString &right);
/// The VM holds this GPU by Discrete Device Assignment.
[[nodiscard]] bool holdsDevice(const Platform::VmFacts &vm, const Platform::GpuFacts &gpu);
/// The VM has a partition of this GPU.
[[nodiscard]] bool holdsPartition(const Platform::VmFacts &vm, const Platform::GpuFacts &gpu);
/// The path ends in \GPUPARAV: GPU-PV, not a partition by SR-IOV.
[[nodiscard]] bool isParavirtualPath(const QString &partitionPath);

} // namespace Core
