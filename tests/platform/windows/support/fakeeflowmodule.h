// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/host.h"
#include "platform/windows/eflow/scripthost.h"

#include <QJsonObject>

namespace TestSupport {

/// The scripts and the module AzureEFLOW behind them, played over the EFLOW of a simulated machine:
/// it answers in the lines, the values and the documented messages of the real ones.
class FakeEflowModule final : public Platform::Windows::ScriptHost
{
public:
    /// `machine` outlives this object.
    explicit FakeEflowModule(Platform::Host &machine);

    /// Whether the configuration of the VM names its GPU, as newer agents do.
    void setNamesGpu(bool namesGpu) { m_namesGpu = namesGpu; }
    /// After each change that leaves the VM running, it is silent for so many looks at it.
    void setRestart(int looks) { m_restart = looks; }
    /// For so many looks it is silent now.
    void setSilentLooks(int looks) { m_silentLooks = looks; }
    /// The requests so far, oldest first.
    [[nodiscard]] QList<QJsonObject> requests() const { return m_requests; }
    /// What Deploy-Eflow or Set-EflowVm was last asked for.
    [[nodiscard]] QJsonObject lastSettings() const { return m_lastSettings; }

    QString moduleFolder() const override;
    Platform::Result<Platform::Windows::ScriptOutput>
    run(const Platform::Windows::ScriptRequest &request,
        const Platform::CallContext &call) override;

private:
    /// Whether the VM does not answer this time.
    [[nodiscard]] bool isSilent() { return m_silentLooks > 0 && m_silentLooks-- > 0; }
    Platform::Result<QJsonObject> answer(Platform::Windows::Script script, const QJsonObject &data,
                                         const Platform::CallContext &call);
    Platform::Result<QJsonObject> state(const Platform::CallContext &call);
    Platform::Result<QJsonObject> runCommands(const QJsonObject &data,
                                              const Platform::CallContext &call);

    Platform::Host &m_machine;
    bool m_namesGpu = true;
    int m_restart = 0;
    int m_silentLooks = 0;
    QList<QJsonObject> m_requests;
    QJsonObject m_lastSettings;
};

/// What the module says of an error, or what PowerShell does: the member "error" of a result.
[[nodiscard]] QJsonObject reportedError(Platform::ErrorCode code);

} // namespace TestSupport
