// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostreader.h"
#include "platform/windows/gpus/gpureader.h"
#include "platform/windows/pendingchanges.h"
#include "platform/windows/providerround.h"
#include "platform/windows/windowssources.h"

namespace Platform::Windows {

/// Reads this computer. Each provider has its own limit: one that hangs costs that, and its own
/// facts only. Every fact of an answer has a value with its source, or a reason.
class WindowsReader final : public HostReader
{
public:
    /// `hyperv` is root\virtualization\v2, shared with what changes VMs, as are the pending
    /// changes.
    WindowsReader(WindowsSources sources, std::shared_ptr<WmiConnection> hyperv,
                  std::shared_ptr<PendingChanges> pending, const ProviderLimits &limits = {});

    Result<HostFacts> read(FactArea area, const CallContext &call) override;
    // Of what is still being changed nothing is told: Busy.
    Result<GpuFacts> readGpu(const QString &instanceId, const CallContext &call) override;
    Result<VmFacts> readVm(const QString &vmId, const CallContext &call) override;

private:
    [[nodiscard]] Result<HostFacts> readWindows(const ProviderRound &round) const;
    [[nodiscard]] Result<HostFacts> readRights(const ProviderRound &round) const;
    [[nodiscard]] WslFacts readWsl(const ProviderRound &round) const;
    [[nodiscard]] Fact<QList<VmFacts>> vmsFact(const ProviderRound &round) const;

    const WindowsSources m_sources;
    const std::shared_ptr<WmiConnection> m_hyperv;
    const GpuSources m_gpus;
    const std::shared_ptr<PendingChanges> m_pending;
    const ProviderLimits m_limits;
};

} // namespace Platform::Windows
