// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/eflowfacts.h"
#include "platform/gpufacts.h"
#include "platform/hardwarefacts.h"
#include "platform/vmfacts.h"
#include "platform/windowsfacts.h"

namespace Platform {

/// Everything read from one host. A list that is unknown was not read; an empty list was.
struct HostFacts
{
    WindowsFacts windows;
    RightsFacts rights;
    HardwareFacts hardware;
    HyperVFacts hyperv;
    WslFacts wsl;
    EflowFacts eflow;
    Fact<QList<GpuFacts>> gpus;
    Fact<QList<VmFacts>> vms;

    bool operator==(const HostFacts &) const = default;
};

/// The parts of HostFacts that are read on their own, each with its own time limit.
enum class FactArea { Windows, Rights, Hardware, HyperV, Wsl, Eflow, Gpus, Vms };

/// All areas, in the order in which the wizard shows them.
inline constexpr FactArea AllFactAreas[] = {FactArea::Windows,  FactArea::Rights, FactArea::Hardware,
                                            FactArea::HyperV,   FactArea::Wsl,    FactArea::Gpus,
                                            FactArea::Eflow,    FactArea::Vms};

/// Copies one area from `from` to `to`.
void copyArea(FactArea area, const HostFacts &from, HostFacts &to);

/// The key of a GPU: its instance id, or "#1" for the first one when the id is unknown.
[[nodiscard]] QString gpuKey(const GpuFacts &gpu, qsizetype index);
/// The key of a VM: its id, or "#1" for the first one when the id is unknown.
[[nodiscard]] QString vmKey(const VmFacts &vm, qsizetype index);
/// The GPU with this key, or null.
[[nodiscard]] const GpuFacts *findGpu(const HostFacts &facts, const QString &key);
/// The VM with this key, or null.
[[nodiscard]] const VmFacts *findVm(const HostFacts &facts, const QString &key);

} // namespace Platform
