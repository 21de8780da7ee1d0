// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// Operations on EFLOW in the machines of testmachine.h, and ways to prepare it.
#pragma once

#include "tests/platform/simulated/machinechecks.h"

namespace TestSupport {

inline const QString T4Name = QStringLiteral("NVIDIA Tesla T4");
inline const QString RtxName = QStringLiteral("NVIDIA GeForce RTX 3060");
inline constexpr auto Dda = Platform::Method::DirectDeviceAssignment;
inline constexpr auto GpuPv = Platform::Method::ParaVirtualization;

inline Platform::EflowVmSettings noGpu() { return {4, 4096, {}, {}, 0}; }

inline Platform::EflowVmSettings gpu(const QString &name, std::optional<Platform::Method> method,
                                     int count = 1)
{
    return {4, 4096, name, method, count};
}

inline Act configure(const Platform::EflowVmSettings &settings)
{
    return [=](Platform::Host &host) { return host.eflow().configure(settings, {}); };
}

inline Act deploy(const Platform::EflowVmSettings &settings)
{
    return [=](Platform::Host &host) { return host.eflow().deploy(settings, {}); };
}

inline Act setPower(Platform::PowerState state)
{
    return [=](Platform::Host &host) { return host.eflow().setPower(state, {}); };
}

inline void notDeployed(Platform::HostProfile &profile)
{
    Platform::EflowFacts &eflow = profile.facts.eflow;
    const Platform::EflowFacts all = eflow;
    eflow = {};
    eflow.installed = true;
    eflow.deployed = false;
    eflow.gpuList = all.gpuList;
}

inline Prepare eflowBut(const std::function<void(Platform::EflowFacts &)> &change)
{
    return [change](Platform::HostProfile &profile) { change(profile.facts.eflow); };
}

inline void withoutList(Platform::HostProfile &profile) { profile.facts.eflow.gpuList = {}; }

inline Prepare listlessBut(const Prepare &change)
{
    return [change](Platform::HostProfile &profile) {
        withoutList(profile);
        change(profile);
    };
}

} // namespace TestSupport
