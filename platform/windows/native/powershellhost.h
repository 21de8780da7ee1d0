// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/eflow/scripthost.h"

namespace Platform::Windows {

/// Windows PowerShell of this computer: in System32, by its absolute path, without a window, with
/// an environment of its own (scriptEnvironment()), in a job that ends with it.
class PowerShellHost final : public ScriptHost
{
public:
    PowerShellHost();
    /// Runs another program instead, with the same arguments.
    explicit PowerShellHost(const QString &program);

    QString moduleFolder() const override;
    Result<ScriptOutput> run(const ScriptRequest &request, const CallContext &call) override;

private:
    QString m_program;
};

} // namespace Platform::Windows
