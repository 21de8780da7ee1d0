// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/nativesysteminfo.h"

#include "platform/windows/facts/machinecode.h"
#include "platform/windows/native/uniquehandle.h"
#include "platform/windows/native/widetext.h"
#include "platform/windows/native/win32error.h"

#include <array>
#include <memory>

#include <cpuid.h>
#include <sddl.h>

namespace Platform::Windows {

namespace {

/// A function that not every Windows has; null where it is missing. Its module is loaded already.
template <typename Function>
Function functionOf(const wchar_t *module, const char *name)
{
    const HMODULE loaded = GetModuleHandleW(module);
    void *address = loaded ? reinterpret_cast<void *>(GetProcAddress(loaded, name)) : nullptr;
    return reinterpret_cast<Function>(address);
}

struct LocalDeleter
{
    void operator()(void *memory) const { LocalFree(memory); }
};

quint16 machineOf(const SYSTEM_INFO &info)
{
    switch (info.wProcessorArchitecture) {
    case PROCESSOR_ARCHITECTURE_AMD64:
        return MachineAmd64;
    case PROCESSOR_ARCHITECTURE_ARM64:
        return MachineArm64;
    case PROCESSOR_ARCHITECTURE_INTEL:
        return MachineI386;
    default:
        return 0;
    }
}

} // namespace

Result<WindowsVersion> NativeSystemInfo::version() const
{
    const auto getVersion =
        functionOf<LONG(WINAPI *)(OSVERSIONINFOEXW *)>(L"ntdll.dll", "RtlGetVersion");
    OSVERSIONINFOEXW info{};
    info.dwOSVersionInfoSize = sizeof info;
    if (!getVersion)
        return tl::make_unexpected(windowsError("RtlGetVersion", ERROR_PROC_NOT_FOUND));
    if (const LONG status = getVersion(&info); status != 0)
        return tl::make_unexpected(windowsError("RtlGetVersion", DWORD(status)));
    return WindowsVersion{info.dwBuildNumber, info.wProductType};
}

Result<quint16> NativeSystemInfo::nativeMachine() const
{
    const auto isWow64Process2 =
        functionOf<BOOL(WINAPI *)(HANDLE, USHORT *, USHORT *)>(L"kernel32.dll", "IsWow64Process2");
    USHORT process = 0;
    USHORT native = 0;
    if (isWow64Process2 && isWow64Process2(GetCurrentProcess(), &process, &native))
        return native;
    SYSTEM_INFO info{};
    GetNativeSystemInfo(&info);
    return machineOf(info);
}

Result<bool> NativeSystemInfo::isElevated() const
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return tl::make_unexpected(lastError("OpenProcessToken"));
    const UniqueHandle owner(token);
    TOKEN_ELEVATION elevation{};
    DWORD size = 0;
    if (!GetTokenInformation(token, TokenElevation, &elevation, sizeof elevation, &size))
        return tl::make_unexpected(lastError("GetTokenInformation"));
    return elevation.TokenIsElevated != 0;
}

Result<bool> NativeSystemInfo::isMemberOf(const QString &sid) const
{
    PSID binary = nullptr;
    if (!ConvertStringSidToSidW(wide(sid), &binary))
        return tl::make_unexpected(lastError("ConvertStringSidToSidW"));
    const std::unique_ptr<void, LocalDeleter> owner(binary);
    BOOL isMember = FALSE;
    if (!CheckTokenMembership(nullptr, binary, &isMember))
        return tl::make_unexpected(lastError("CheckTokenMembership"));
    return isMember != FALSE;
}

CpuidLeaf NativeSystemInfo::cpuid(quint32 leaf) const
{
    CpuidLeaf registers;
    __cpuid_count(leaf, 0, registers.eax, registers.ebx, registers.ecx, registers.edx);
    return registers;
}

bool NativeSystemInfo::hasProcessorFeature(quint32 feature) const
{
    return IsProcessorFeaturePresent(feature) != FALSE;
}

Result<int> NativeSystemInfo::logicalProcessors() const
{
    const DWORD count = GetActiveProcessorCount(ALL_PROCESSOR_GROUPS);
    if (count == 0)
        return tl::make_unexpected(lastError("GetActiveProcessorCount"));
    return int(count);
}

Result<MemoryStatus> NativeSystemInfo::memory() const
{
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    if (!GlobalMemoryStatusEx(&status))
        return tl::make_unexpected(lastError("GlobalMemoryStatusEx"));
    return MemoryStatus{status.ullTotalPhys, status.ullAvailPhys};
}

Result<quint64> NativeSystemInfo::freeBytes(const QString &folder) const
{
    // The volume first: the folder need not exist yet.
    std::array<wchar_t, MAX_PATH + 1> volume{};
    if (!GetVolumePathNameW(wide(folder), volume.data(), DWORD(volume.size())))
        return tl::make_unexpected(lastError("GetVolumePathNameW"));
    ULARGE_INTEGER free{};
    if (!GetDiskFreeSpaceExW(volume.data(), nullptr, nullptr, &free))
        return tl::make_unexpected(lastError("GetDiskFreeSpaceExW"));
    return free.QuadPart;
}

Result<QString> NativeSystemInfo::computerName() const
{
    std::array<wchar_t, 256> name{};
    DWORD size = DWORD(name.size());
    if (!GetComputerNameExW(ComputerNamePhysicalDnsHostname, name.data(), &size))
        return tl::make_unexpected(lastError("GetComputerNameExW"));
    return QString::fromWCharArray(name.data(), qsizetype(size));
}

} // namespace Platform::Windows
