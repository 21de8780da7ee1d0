// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakedisplayadapters.h"

using namespace Platform::Windows;

namespace TestSupport {

namespace {

DisplayAdapter basicRender()
{
    DisplayAdapter adapter;
    adapter.luid = 0xFFFE;
    adapter.description = QStringLiteral("Microsoft Basic Render Driver");
    adapter.vendorId = 0x1414;
    adapter.deviceId = 0x8C;
    adapter.isSoftware = true;
    adapter.attachedOutputs = 0;
    return adapter;
}

/// The proxy of a remote session: name, ids and memory of a real GPU, and a LUID of its own.
DisplayAdapter proxyOf(DisplayAdapter adapter)
{
    adapter.luid = 0xFFFD;
    adapter.attachedOutputs = 1;
    adapter.kernel.type = IndirectDisplay;
    return adapter;
}

} // namespace

FakeDisplayAdapters::FakeDisplayAdapters(std::shared_ptr<FakePnpDevices> pnp)
    : m_pnp(std::move(pnp))
{
}

void FakeDisplayAdapters::add(const QString &instanceId, const DisplayAdapter &adapter)
{
    m_adapters.append({instanceId, adapter});
}

Platform::Result<QList<DisplayAdapter>> FakeDisplayAdapters::adapters()
{
    if (before)
        before();
    if (failure)
        return tl::make_unexpected(*failure);
    QList<DisplayAdapter> listed;
    for (const auto &[instanceId, adapter] : m_adapters) {
        if (m_pnp->isWorking(instanceId))
            listed << adapter;
    }
    if (!listed.isEmpty())
        listed.prepend(proxyOf(listed.constFirst()));
    listed << basicRender();
    return listed;
}

} // namespace TestSupport
