// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/gpus/displayadapters.h"
#include "tests/platform/windows/support/fakepnpdevices.h"

#include <memory>

namespace TestSupport {

/// DXGI in memory: adapters of devices that work, and what real lists hold beside them. The Basic
/// Render Driver is always there, the indirect display of a remote session names the first GPU.
class FakeDisplayAdapters final : public Platform::Windows::DisplayAdapters
{
public:
    explicit FakeDisplayAdapters(std::shared_ptr<FakePnpDevices> pnp);

    void add(const QString &instanceId, const Platform::Windows::DisplayAdapter &adapter);

    /// Every question fails.
    std::optional<Platform::Error> failure;
    /// Runs before each question, on its thread.
    std::function<void()> before;

    Platform::Result<QList<Platform::Windows::DisplayAdapter>> adapters() override;

private:
    const std::shared_ptr<FakePnpDevices> m_pnp;
    QList<std::pair<QString, Platform::Windows::DisplayAdapter>> m_adapters;
};

} // namespace TestSupport
