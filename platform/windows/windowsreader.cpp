// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/windowsreader.h"

#include "platform/windows/boundedwmiconnection.h"
#include "platform/windows/eflowarea.h"
#include "platform/windows/facts/reason.h"
#include "platform/windows/facts/windowsfactreader.h"
#include "platform/windows/facts/wslfactreader.h"
#include "platform/windows/hardwarearea.h"
#include "platform/windows/hyperv/callbudget.h"
#include "platform/windows/hyperv/hypervvmreader.h"
#include "platform/windows/hypervarea.h"

namespace Platform::Windows {

namespace {

template <typename Facts>
HostFacts hostFacts(Facts HostFacts::*area, const Facts &facts)
{
    HostFacts all;
    all.*area = facts;
    return all;
}

} // namespace

WindowsReader::WindowsReader(WindowsSources sources, std::shared_ptr<WmiConnection> hyperv,
                             std::shared_ptr<PendingChanges> pending, const ProviderLimits &limits)
    : m_sources(std::move(sources))
    , m_hyperv(std::make_shared<BoundedWmiConnection>(std::move(hyperv)))
    , m_gpus{m_sources.pnp, m_sources.adapters, m_sources.registry, m_sources.files,
             std::make_shared<HyperVInventory>(m_hyperv)}
    , m_pending(std::move(pending))
    , m_limits(limits)
{
}

Result<HostFacts> WindowsReader::read(FactArea area, const CallContext &call)
{
    const ProviderRound round(m_limits, call);
    switch (area) {
    case FactArea::Windows:
        return readWindows(round);
    case FactArea::Rights:
        return readRights(round);
    case FactArea::Hardware:
        return hostFacts(&HostFacts::hardware, readHardwareArea(m_sources, m_hyperv, round));
    case FactArea::HyperV:
        return hostFacts(&HostFacts::hyperv, readHyperVArea(m_sources, m_gpus, m_hyperv, round));
    case FactArea::Wsl:
        return hostFacts(&HostFacts::wsl, readWsl(round));
    case FactArea::Eflow:
        return hostFacts(&HostFacts::eflow, readEflowArea(m_sources, round));
    case FactArea::Gpus:
        return hostFacts(&HostFacts::gpus, readGpus(m_gpus, round.callOf(Provider::Devices)));
    case FactArea::Vms:
        break;
    }
    return hostFacts(&HostFacts::vms, vmsFact(round));
}

Result<GpuFacts> WindowsReader::readGpu(const QString &instanceId, const CallContext &call)
{
    const CallBudget budget(call);
    return m_pending->settle(call).and_then([&] {
        const ProviderRound round(m_limits, budget.rest());
        return Windows::readGpu(m_gpus, instanceId, round.callOf(Provider::Devices));
    });
}

Result<VmFacts> WindowsReader::readVm(const QString &vmId, const CallContext &call)
{
    const CallBudget budget(call);
    return m_pending->settle(call).and_then([&] {
        const ProviderRound round(m_limits, budget.rest());
        return HyperVVmReader(m_hyperv).vm(vmId, round.callOf(Provider::HyperV));
    });
}

Result<HostFacts> WindowsReader::readWindows(const ProviderRound &round) const
{
    auto facts = round.ask(Provider::System, QStringLiteral("registry and kernel"),
                           [registry = m_sources.registry, system = m_sources.system](
                               const CallContext &) -> Result<WindowsFacts> {
                               return readWindowsFacts(*registry, *system);
                           });
    return facts.get().map(
        [](const WindowsFacts &windows) { return hostFacts(&HostFacts::windows, windows); });
}

Result<HostFacts> WindowsReader::readRights(const ProviderRound &round) const
{
    auto facts = round.ask(Provider::Token, QStringLiteral("token"),
                           [system = m_sources.system](const CallContext &) -> Result<RightsFacts> {
                               return readRightsFacts(*system);
                           });
    return facts.get().map(
        [](const RightsFacts &rights) { return hostFacts(&HostFacts::rights, rights); });
}

WslFacts WindowsReader::readWsl(const ProviderRound &round) const
{
    auto services = round.ask(Provider::Services, QStringLiteral("services"),
                              [from = m_sources.services](const CallContext &) {
                                  return Result<Fact<bool>>(wslInstalledFact(*from));
                              });
    const Fact<bool> installed = answered(services.get());
    auto version = round.ask(Provider::System, QStringLiteral("registry"),
                             [from = m_sources.registry, installed](const CallContext &) {
                                 return Result<Fact<QString>>(wslVersionFact(*from, installed));
                             });
    return {installed, answered(version.get())};
}

Fact<QList<VmFacts>> WindowsReader::vmsFact(const ProviderRound &round) const
{
    return factOf(HyperVVmReader(m_hyperv).vms(round.callOf(Provider::HyperV)),
                  QStringLiteral("Msvm_ComputerSystem.Name"));
}

} // namespace Platform::Windows
