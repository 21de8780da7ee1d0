// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/windowsworld.h"

#include "platform/windows/gpus/windowsdevicecontrol.h"
#include "platform/windows/hyperv/hypervconnection.h"
#include "platform/windows/windowsassembly.h"
#include "tests/platform/windows/support/fakeconnector.h"
#include "tests/platform/windows/support/fakeeflowmodule.h"
#include "tests/platform/windows/support/fakeservices.h"
#include "tests/platform/windows/support/fakesysteminfo.h"
#include "tests/platform/windows/support/faketaskscheduler.h"

using namespace Platform;
using namespace Platform::Windows;

namespace TestSupport {

namespace {

constexpr DevicePace Impatient{std::chrono::milliseconds(1), 5};

class NoEflowMemory final : public EflowMemory
{
public:
    std::optional<EflowVmSettings> settings() const override { return {}; }
    Result<> keep(const std::optional<EflowVmSettings> &) override { return {}; }
    QString place() const override { return QStringLiteral("nowhere"); }
};

} // namespace

WindowsWorld::WindowsWorld(const HostProfile &profile, int build)
    : m_hyperv(profile, build)
{
    addGpus(machine().snapshot().facts, m_gpus);
    connectDevices();
    WindowsSources sources;
    sources.registry = m_gpus.registry;
    sources.system = std::make_shared<FakeSystemInfo>();
    sources.services = std::make_shared<FakeServices>();
    sources.files = m_gpus.files;
    sources.pnp = m_gpus.pnp;
    sources.adapters = m_gpus.adapters;
    sources.wmi = connectorTo(m_hyperv.repository());
    sources.scripts = std::make_shared<FakeEflowModule>(machine());
    sources.eflowMemory = std::make_shared<NoEflowMemory>();
    sources.tasks = std::make_shared<FakeTaskScheduler>();
    m_host = assembleWindowsHost(sources, {});
    const auto hyperv = std::make_shared<HyperVConnection>(
        sources.wmi, [rights = profile.facts.rights] { return rights; });
    GpuSources gpus = m_gpus.sources();
    gpus.hyperv = std::make_shared<HyperVInventory>(hyperv);
    m_devices =
        std::make_unique<WindowsDeviceControl>(gpus, std::make_shared<AssignableDevices>(hyperv),
                                               std::make_shared<PendingChanges>(), Impatient);
}

/// What one of the two changes, the other one sees.
void WindowsWorld::connectDevices()
{
    m_gpus.pnp->listingsUntilBack = 2;
    m_hyperv.onDeviceMoved = [this](const QString &instanceId, bool isOnHost) {
        if (isOnHost)
            m_gpus.pnp->mount(instanceId);
        else
            m_gpus.pnp->dismount(instanceId);
    };
    m_gpus.pnp->onEnabled = [this](const QString &instanceId, bool enabled) {
        if (machine().devices().setEnabled(instanceId, enabled, CallContext{}))
            m_hyperv.sync();
    };
}

HostFacts WindowsWorld::facts()
{
    HostFacts facts;
    for (const FactArea area : {FactArea::Gpus, FactArea::Vms}) {
        if (const auto read = reader().read(area, CallContext{}))
            copyArea(area, *read, facts);
    }
    return facts;
}

} // namespace TestSupport
