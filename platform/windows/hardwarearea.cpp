// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hardwarearea.h"

#include "platform/unreadarea.h"
#include "platform/windows/facts/hardwarefactreader.h"
#include "platform/windows/facts/reason.h"
#include "platform/windows/hyperv/hypervhostreader.h"

namespace Platform::Windows {

namespace {

/// What the registry, the kernel and the processor say.
struct Machine
{
    HardwareFacts facts;
    Hypervisor hypervisor;
};

Machine machineOf(const Result<Machine> &answer)
{
    if (answer)
        return *answer;
    const QString reason = reasonOf(answer.error());
    HostFacts unread;
    markUnread(FactArea::Hardware, unread, reason);
    Machine machine{unread.hardware, {}};
    machine.hypervisor.problem = reason;
    return machine;
}

} // namespace

HardwareFacts readHardwareArea(const WindowsSources &sources,
                               const std::shared_ptr<WmiConnection> &hyperv,
                               const ProviderRound &round)
{
    const auto &[registry, system] = std::pair(sources.registry, sources.system);
    auto machine = round.ask(
        Provider::System, QStringLiteral("registry and kernel"),
        [registry, system](const CallContext &) -> Result<Machine> {
            return Machine{readHardwareFacts(*registry, *system), readHypervisor(*system)};
        });
    auto disk = round.ask(Provider::Volume, QStringLiteral("GetDiskFreeSpaceExW"),
                          [registry, system](const CallContext &) -> Result<Fact<qint64>> {
                              return diskFreeFact(*registry, *system);
                          });
    auto iov = round.ask(Provider::HyperV, QStringLiteral("root\\virtualization\\v2"),
                         [hyperv](const CallContext &call) -> Result<Fact<bool>> {
                             return HyperVHostReader(hyperv).iov(call).support;
                         });
    auto protection = round.ask(Provider::DeviceGuard, QStringLiteral("Win32_DeviceGuard"),
                                [wmi = sources.wmi](const CallContext &call) -> Result<Fact<bool>> {
                                    return dmaProtectionFact(*wmi, call);
                                });
    auto [facts, hypervisor] = machineOf(machine.get());
    facts.diskFreeGb = answered(disk.get());
    facts.iommu = iommuFact(hypervisor, answered(iov.get()), answered(protection.get()));
    return facts;
}

} // namespace Platform::Windows
