// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/eflow/eflowcontrol.h"
#include "tests/platform/windows/eflow/eflowworld.h"
#include "tests/platform/windows/eflow/pwshhost.h"
#include "tests/support/skippingclock.h"

namespace TestSupport {

/// The only card of a fresh PwshHost, and settings of its VM without and with it.
inline const QString PwshCard = QStringLiteral("NVIDIA RTX A2000");
inline const Platform::EflowVmSettings PwshBare{4, 4096, {}, std::nullopt, 0};
inline const Platform::EflowVmSettings PwshWithGpu{2, 2048, PwshCard,
                                                   Platform::Method::ParaVirtualization, 1};

/// The product's EFLOW half on real PowerShell.
struct PwshWorld
{
    std::shared_ptr<PwshHost> host = std::make_shared<PwshHost>();
    std::shared_ptr<MemoryInTest> memory = std::make_shared<MemoryInTest>();
    Platform::Windows::WindowsEflowControl control{host, memory};
    SkippingClock clock;
    Platform::CallContext call{{}, std::chrono::minutes(2), &clock};

    /// What the module tells.
    [[nodiscard]] Platform::EflowFacts facts() const;
    /// Another value for a member of the state of the module.
    void change(const char *member, const QJsonValue &value) const;
};

/// Runs a test like SETUP_TEST_MAIN. Without PowerShell 7 it says so and gives the code by which
/// CTest reports the test as not run.
[[nodiscard]] int runOnPowerShell(QObject &test, int argc, char *argv[]);

} // namespace TestSupport
