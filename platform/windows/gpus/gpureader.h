// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/gpus/displayadapters.h"
#include "platform/windows/gpus/hypervgpufacts.h"
#include "platform/windows/gpus/pnpgpus.h"

#include <memory>

namespace Platform::Windows {

/// Where the facts of the GPUs come from. What hangs is left behind: hence shared. Without an
/// inventory of Hyper-V, its facts are unread.
struct GpuSources
{
    std::shared_ptr<PnpDevices> pnp;
    std::shared_ptr<DisplayAdapters> adapters;
    std::shared_ptr<const Registry> registry;
    std::shared_ptr<const Files> files;
    std::shared_ptr<const HyperVInventory> hyperv;
};

/// What the sources said, asked side by side.
struct GpuAnswers
{
    Result<PnpGpus> pnp;
    Result<QList<DisplayAdapter>> adapters;
    HyperVDevices hyperv;
};

/// Asks all sources at once. Each gets three quarters of the limit, so that one that hangs leaves
/// time for the answer of the others.
[[nodiscard]] GpuAnswers askGpuSources(const GpuSources &sources, const CallContext &call);

/// Joins the answers: Plug and Play is the list, DXGI and Hyper-V add to it. Without them their
/// facts say why they are missing.
[[nodiscard]] Result<QList<GpuFacts>> joinGpus(const GpuAnswers &answers);

/// All GPUs of this computer, those disabled or dismounted too.
[[nodiscard]] Fact<QList<GpuFacts>> readGpus(const GpuSources &sources, const CallContext &call);

/// One GPU by the instance id that it has on the host, dismounted or not. NotFound, and the error
/// of Plug and Play.
[[nodiscard]] Result<GpuFacts> readGpu(const GpuSources &sources, const QString &instanceId,
                                       const CallContext &call);

/// HyperVFacts::otherPartitionables: what Hyper-V lists as partitionable and is no GPU of this
/// computer, by name where Plug and Play has the device (an NPU), else by its path (a stale one).
[[nodiscard]] Fact<QStringList> readOtherPartitionables(const GpuSources &sources,
                                                        const CallContext &call);

} // namespace Platform::Windows
