// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/eflowcontrol.h"
#include "platform/windows/eflow/eflowmemory.h"
#include "platform/windows/eflow/eflowscripts.h"
#include "platform/windows/hyperv/callbudget.h"

namespace Platform::Windows {

/// The EFLOW VM through the module AzureEFLOW in Windows PowerShell. After a change that leaves the
/// VM running, a call ends once the VM can be read again, or when its time is over. Beside the
/// errors of EflowControl: those of EflowScripts::run(), and the documented ones of the module
/// (documentedError()).
class WindowsEflowControl final : public EflowControl
{
public:
    WindowsEflowControl(std::shared_ptr<ScriptHost> scripts, std::shared_ptr<EflowMemory> memory);

    /// Sends acceptEula Yes and acceptOptionalTelemetry No.
    Result<> deploy(const EflowVmSettings &settings, const CallContext &call) override;
    Result<> configure(const EflowVmSettings &settings, const CallContext &call) override;
    Result<> setPower(PowerState state, const CallContext &call) override;

private:
    Result<> change(Script script, const QJsonObject &data, const CallContext &call);
    Result<> send(Script script, const EflowVmSettings &settings, const CallContext &call);
    void awaitVm(const CallBudget &budget) const;

    EflowScripts m_scripts;
    std::shared_ptr<EflowMemory> m_memory;
};

} // namespace Platform::Windows
