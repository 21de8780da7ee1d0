// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"
#include "platform/vmfacts.h"
#include "platform/windows/wmi/wmiobject.h"

namespace Platform::Windows {

/// What WMI says of one VM, class by class. A class that could not be read, or that has no row for
/// the VM, says why.
struct VmRows
{
    WmiObject computer;
    Result<WmiObject> system;
    Result<WmiObject> memory;
    Result<WmiObject> processor;
    Result<WmiObject> summary;
    Result<QList<WmiObject>> pciSettings;
    Result<QList<WmiObject>> partitionSettings;
};

/// Msvm_ComputerSystem.EnabledState.
enum class EnabledState {
    Running = 2,
    Off = 3,
    ShuttingDown = 4,
    Saved = 6,
    Paused = 9,
    Starting = 10
};

/// The state of a VM; nothing when it is not told. A saved VM may read as off.
[[nodiscard]] std::optional<VmState> vmStateOf(const WmiObject &computer,
                                               const Result<WmiObject> &system);

/// The facts of a VM. `dismounted` lists Msvm_PciExpress, which knows the location paths.
[[nodiscard]] VmFacts vmFactsFrom(const VmRows &rows, const Result<QList<WmiObject>> &dismounted);

} // namespace Platform::Windows
