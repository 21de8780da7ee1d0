// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <chrono>

namespace Platform::Windows {

/// Who is asked for facts.
enum class Provider {
    System,
    Token,
    Volume,
    Services,
    Features,
    HyperV,
    DeviceGuard,
    Devices,
    EflowFiles,
    EflowModule
};

/// How long each provider may take. One that takes longer is left behind, and only its own facts
/// with it.
struct ProviderLimit
{
    Provider provider;
    std::chrono::milliseconds limit;
};
inline constexpr ProviderLimit StandardLimits[] = {
    // The registry, the kernel and CPUID answer from memory.
    {Provider::System, std::chrono::seconds(3)},
    // The security service is asked, which is busy while somebody logs on.
    {Provider::Token, std::chrono::seconds(3)},
    // A disk at rest takes some seconds to spin up.
    {Provider::Volume, std::chrono::seconds(8)},
    // The service control manager holds its lock while it starts services at boot.
    {Provider::Services, std::chrono::seconds(5)},
    // WMI first starts the servicing stack, which takes seconds on a slow disk.
    {Provider::Features, std::chrono::seconds(12)},
    // A host of hundreds of VMs needs seconds for all of their settings.
    {Provider::HyperV, std::chrono::seconds(10)},
    // One object, but of a namespace whose provider is seldom loaded.
    {Provider::DeviceGuard, std::chrono::seconds(5)},
    // A card that sleeps is woken up, by a driver that may be loaded just now.
    {Provider::Devices, std::chrono::seconds(10)},
    // A folder and one file, on a volume that may be at rest.
    {Provider::EflowFiles, std::chrono::seconds(8)},
    // PowerShell starts, loads the module, whose signature is checked online at times, and asks the
    // agent of the VM, which has just restarted it. The call that asks sets a closer limit where
    // nobody can wait so long.
    {Provider::EflowModule, std::chrono::seconds(75)},
};

/// The limits that a reader keeps.
class ProviderLimits
{
public:
    ProviderLimits()
    {
        for (const ProviderLimit &row : StandardLimits)
            set(row.provider, row.limit);
    }

    [[nodiscard]] std::chrono::milliseconds of(Provider provider) const
    {
        return m_limits.at(std::size_t(provider));
    }
    void set(Provider provider, std::chrono::milliseconds limit)
    {
        m_limits.at(std::size_t(provider)) = limit;
    }

private:
    std::array<std::chrono::milliseconds, std::size(StandardLimits)> m_limits{};
};

} // namespace Platform::Windows
