// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/windowssources.h"
#include "tests/platform/windows/support/fakeeflowmodule.h"
#include "tests/platform/windows/support/fakegpus.h"
#include "tests/platform/windows/support/fakehyperv.h"

namespace TestSupport {

/// A recorded machine in every source that a Windows host asks: what the registry, the kernel, the
/// services, the files, Plug and Play, DXGI, WMI and EFLOW's module would say there.
class RecordedSources
{
public:
    RecordedSources(const Platform::HostProfile &profile, int build);

    [[nodiscard]] const Platform::Windows::WindowsSources &sources() const { return m_sources; }
    [[nodiscard]] FakeRegistry &registry() { return *m_gpus.registry; }

private:
    void addEflow(const Platform::EflowFacts &eflow);

    FakeHyperV m_hyperv;
    FakeGpuParts m_gpus;
    Platform::Windows::WindowsSources m_sources;
};

} // namespace TestSupport
