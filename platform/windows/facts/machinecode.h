// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"
#include "platform/windowsfacts.h"

namespace Platform::Windows {

/// winnt.h, IMAGE_FILE_MACHINE_*.
inline constexpr quint16 MachineI386 = 0x014C;
inline constexpr quint16 MachineAmd64 = 0x8664;
inline constexpr quint16 MachineArm64 = 0xAA64;

[[nodiscard]] constexpr bool isX86(quint16 machine)
{
    return machine == MachineI386 || machine == MachineAmd64;
}

/// NotSupported for a machine that no release of Windows with Hyper-V runs on.
[[nodiscard]] inline Result<Architecture> architectureOf(quint16 machine)
{
    switch (machine) {
    case MachineAmd64:
        return Architecture::X64;
    case MachineArm64:
        return Architecture::Arm64;
    case MachineI386:
        return Architecture::X86;
    default:
        return failure(ErrorCode::NotSupported,
                       QStringLiteral("machine 0x%1").arg(uint(machine), 4, 16, QLatin1Char('0')));
    }
}

} // namespace Platform::Windows
