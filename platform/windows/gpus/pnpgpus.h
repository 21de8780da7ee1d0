// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/gpufacts.h"
#include "platform/windows/facts/files.h"
#include "platform/windows/facts/registry.h"
#include "platform/windows/gpus/pnpdevices.h"

namespace Platform::Windows {

/// The GPUs as far as Plug and Play, the registry and the driver store know them. What DXGI and
/// Hyper-V have to add is unread here. A dismounted one is Dismounted, owned or not.
struct PnpGpus
{
    QList<GpuFacts> gpus;
    /// The interfaces of what can be partitioned, GPUs or not.
    Result<QList<DeviceInterface>> partitionInterfaces;
};

[[nodiscard]] Result<PnpGpus> readPnpGpus(PnpDevices &pnp, const Registry &registry,
                                          const Files &files);

} // namespace Platform::Windows
