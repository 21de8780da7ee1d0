// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/registry.h"
#include "platform/windows/facts/systeminfo.h"

#include "platform/fact.h"

#include <optional>

namespace Platform::Windows {

/// What the processor says of a hypervisor below this Windows.
struct Hypervisor
{
    /// Why CPUID says nothing; empty when it does. The rest counts only then.
    QString problem;
    bool isPresent = false;         ///< CPUID 1 ECX bit 31.
    QString vendor;                 ///< CPUID 0x40000000, "Microsoft Hv".
    bool createsPartitions = false; ///< CPUID 0x40000003 EBX bit 0.
    bool isNested = false;          ///< CPUID 0x40000004 EAX bit 12: this Hyper-V runs in a VM.
    bool isPretended = false;       ///< CPUID 0x40000100: KVM plays Hyper-V.
    bool remapsDma = false;         ///< CPUID 0x40000006 EAX bit 4. Never a proof alone.

    [[nodiscard]] bool isHyperV() const;
    /// This Windows is the root partition of the Hyper-V that runs.
    [[nodiscard]] bool isRoot() const;

    bool operator==(const Hypervisor &) const = default;
};

[[nodiscard]] Hypervisor readHypervisor(const SystemInfo &system);

/// This Windows is the root partition. False where no hypervisor runs, or another one.
[[nodiscard]] Fact<bool> rootPartitionFact(const Hypervisor &hypervisor);

/// This Windows runs in a virtual machine: the signs of the processor, and the model that the
/// firmware names, since some hypervisors hide from the processor.
[[nodiscard]] Fact<bool> virtualMachineFact(const Hypervisor &hypervisor, const Registry &registry);

} // namespace Platform::Windows
