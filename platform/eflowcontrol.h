// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/eflowfacts.h"
#include "platform/result.h"

namespace Platform {

/// The full set of parameters of the EFLOW VM. It is always sent whole: what Set-EflowVm is not given, it
/// resets to its default.
struct EflowVmSettings
{
    int cpuCount = 1;
    qint64 memoryMb = 1024; ///< Even.
    QString gpuName;        ///< Empty: no GPU; then type and count are not sent.
    std::optional<Method> gpuPassthroughType;
    int gpuCount = 0; ///< 1 for ParaVirtualization.

    bool operator==(const EflowVmSettings &) const = default;
};

/// Changes the EFLOW VM through its PowerShell module AzureEFLOW.
class EflowControl
{
public:
    virtual ~EflowControl() = default;

    /// Deploy-Eflow: one-way, once per installation. It accepts the licence of EFLOW in the name of the user, so
    /// the user must have accepted it: no plan for EFLOW is made before. Optional telemetry is refused.
    /// Errors: EflowAlreadyDeployed and the GPU errors below.
    [[nodiscard]] virtual Result<> deploy(const EflowVmSettings &settings, const CallContext &call) = 0;
    /// Set-EflowVm, which wants the VM on. Errors: EflowNotDeployed, EflowVmOff, EflowUnsupportedDdaType,
    /// EflowGpuCountMissing, EflowProviderRefusesPassthrough, EflowGpuNotAvailable, EflowNotEnoughGpus,
    /// EflowPassthroughNotSupported, EflowGpuCountWithoutPassthrough.
    [[nodiscard]] virtual Result<> configure(const EflowVmSettings &settings, const CallContext &call) = 0;
    /// Start-EflowVm or Stop-EflowVm; nothing happens when it is in that state already.
    [[nodiscard]] virtual Result<> setPower(PowerState state, const CallContext &call) = 0;
};

} // namespace Platform
