// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/fact.h"
#include "platform/method.h"

#include <QList>

namespace Platform {

/// One entry of GpuInfo in the output of Get-EflowHostConfiguration.
struct EflowGpu
{
    Fact<QString> name;
    Fact<int> count;
    Fact<QList<Method>> supportedPassthroughTypes;

    bool operator==(const EflowGpu &) const = default;
};

enum class PowerState { On, Off };

/// Azure IoT Edge for Linux on Windows on the host.
struct EflowFacts
{
    Fact<bool> installed;
    Fact<QString> product; ///< DisplayName of the uninstall key.
    Fact<QString> version; ///< DisplayVersion there.
    Fact<bool> deployed;
    /// The one Windows 10 build that the installed module accepts, when it compares with -eq.
    Fact<int> moduleRequiresBuild;
    Fact<int> cpuCount;
    Fact<qint64> memoryMb;
    Fact<PowerState> powerState;
    Fact<QString> gpuName; ///< Empty: the VM has no GPU.
    Fact<Method> gpuPassthroughType;
    Fact<int> gpuCount;
    Fact<QList<EflowGpu>> gpuList; ///< What the module offers; exists only once it is installed.

    bool operator==(const EflowFacts &) const = default;
};

} // namespace Platform
