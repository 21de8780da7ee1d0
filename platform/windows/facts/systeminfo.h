// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"
#include "platform/windowsfacts.h"

namespace Platform::Windows {

/// RTL_OSVERSIONINFOEXW.
struct WindowsVersion
{
    quint32 build = 0;
    quint32 productType = 0; ///< wProductType: 1 workstation, 2 domain controller, 3 server.

    bool operator==(const WindowsVersion &) const = default;
};

/// The registers that CPUID leaves.
struct CpuidLeaf
{
    quint32 eax = 0;
    quint32 ebx = 0;
    quint32 ecx = 0;
    quint32 edx = 0;

    bool operator==(const CpuidLeaf &) const = default;
};

/// MEMORYSTATUSEX, in bytes.
struct MemoryStatus
{
    quint64 total = 0;
    quint64 available = 0;

    bool operator==(const MemoryStatus &) const = default;
};

/// What the kernel says of itself, of the machine and of this process. May be used from any thread.
/// Errors of all calls: ProviderUnavailable with the call and its error number as detail, and
/// AccessDenied; NotSupported where this Windows has no such call.
class SystemInfo
{
public:
    virtual ~SystemInfo() = default;

    /// RtlGetVersion of ntdll, which no manifest or compatibility setting bends.
    [[nodiscard]] virtual Result<WindowsVersion> version() const = 0;
    /// The machine code of the processor, as IMAGE_FILE_MACHINE_*: IsWow64Process2, or
    /// GetNativeSystemInfo on a Windows without it.
    [[nodiscard]] virtual Result<quint16> nativeMachine() const = 0;
    /// TokenElevation of the token of this process.
    [[nodiscard]] virtual Result<bool> isElevated() const = 0;
    /// CheckTokenMembership of a SID like "S-1-5-32-578". A group that is there for denials only,
    /// as in a filtered token, is not held.
    [[nodiscard]] virtual Result<bool> isMemberOf(const QString &sid) const = 0;
    /// CPUID of any one processor. A leaf that does not exist gives rubbish: ask for the highest
    /// one first. All zero where the processor has no CPUID.
    [[nodiscard]] virtual CpuidLeaf cpuid(quint32 leaf) const = 0;
    /// IsProcessorFeaturePresent, a number of PF_*.
    [[nodiscard]] virtual bool hasProcessorFeature(quint32 feature) const = 0;
    /// Over all processor groups.
    [[nodiscard]] virtual Result<int> logicalProcessors() const = 0;
    [[nodiscard]] virtual Result<MemoryStatus> memory() const = 0;
    /// Bytes that are free on the volume that holds a folder. Can hang on a volume that sleeps.
    [[nodiscard]] virtual Result<quint64> freeBytes(const QString &folder) const = 0;
    /// The DNS name of this computer, in the form that people know.
    [[nodiscard]] virtual Result<QString> computerName() const = 0;
};

} // namespace Platform::Windows
