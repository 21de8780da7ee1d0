// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hypervarea.h"

#include "platform/unreadarea.h"
#include "platform/windows/facts/hypervfactreader.h"
#include "platform/windows/facts/hypervisor.h"
#include "platform/windows/facts/reason.h"
#include "platform/windows/facts/windowsfactreader.h"
#include "platform/windows/hyperv/hypervhostreader.h"

namespace Platform::Windows {

namespace {

struct ServiceStates
{
    Fact<ServiceState> management;
    Fact<ServiceState> compute;
};

HyperVFacts readMachine(const Registry &registry, const SystemInfo &system)
{
    HyperVFacts facts;
    facts.rootPartition = rootPartitionFact(readHypervisor(system));
    readAssignmentPolicies(registry, productTypeFact(registry, system), facts);
    return facts;
}

HyperVFacts machineOf(const Result<HyperVFacts> &answer)
{
    if (answer)
        return *answer;
    HostFacts unread;
    markUnread(FactArea::HyperV, unread, reasonOf(answer.error()));
    return unread.hyperv;
}

ServiceStates servicesOf(const Result<ServiceStates> &answer)
{
    if (answer)
        return *answer;
    const auto unread = Fact<ServiceState>::unread(reasonOf(answer.error()));
    return {unread, unread};
}

IovFacts iovOf(const Result<IovFacts> &answer)
{
    if (answer)
        return *answer;
    const QString reason = reasonOf(answer.error());
    return {Fact<bool>::unread(reason), Fact<QStringList>::unread(reason)};
}

auto askServices(const WindowsSources &sources, const ProviderRound &round)
{
    return round.ask(Provider::Services, QStringLiteral("services"),
                     [services = sources.services](const CallContext &) -> Result<ServiceStates> {
                         return ServiceStates{serviceFact(*services, QStringLiteral("vmms")),
                                              serviceFact(*services, QStringLiteral("vmcompute"))};
                     });
}

auto askFeatures(const WindowsSources &sources, const ProviderRound &round)
{
    return round.ask(Provider::Features, QStringLiteral("Win32_OptionalFeature"),
                     [wmi = sources.wmi](const CallContext &call) -> Result<Fact<FeatureState>> {
                         return hyperVFeatureFact(*wmi, call);
                     });
}

} // namespace

HyperVFacts readHyperVArea(const WindowsSources &sources, const GpuSources &gpus,
                           const std::shared_ptr<WmiConnection> &hyperv, const ProviderRound &round)
{
    auto machine = round.ask(Provider::System, QStringLiteral("registry and kernel"),
                             [registry = sources.registry,
                              system = sources.system](const CallContext &) -> Result<HyperVFacts> {
                                 return readMachine(*registry, *system);
                             });
    auto services = askServices(sources, round);
    auto feature = askFeatures(sources, round);
    auto iov = round.ask(Provider::HyperV, QStringLiteral("root\\virtualization\\v2"),
                         [hyperv](const CallContext &call) -> Result<IovFacts> {
                             return HyperVHostReader(hyperv).iov(call);
                         });
    const auto others = readOtherPartitionables(gpus, round.callOf(Provider::HyperV));
    HyperVFacts facts = machineOf(machine.get());
    const auto [management, compute] = servicesOf(services.get());
    facts.managementService = management;
    facts.computeService = compute;
    facts.feature = settledFeature(answered(feature.get()), management);
    const IovFacts capabilities = iovOf(iov.get());
    facts.iovSupport = capabilities.support;
    facts.iovSupportReasons = capabilities.reasons;
    facts.otherPartitionables = others;
    return facts;
}

} // namespace Platform::Windows
