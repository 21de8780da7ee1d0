// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/gpureader.h"

#include "platform/windows/boundedcall.h"
#include "platform/windows/facts/reason.h"
#include "platform/windows/gpus/adapterfacts.h"
#include "platform/windows/gpus/cards.h"
#include "platform/windows/gpus/deviceids.h"
#include "platform/windows/gpus/deviceproperties.h"
#include "platform/windows/hyperv/callbudget.h"

#include <algorithm>
#include <future>

namespace Platform::Windows {

namespace {

const QString PnpSource = QStringLiteral("SetupDiGetClassDevsW");

CallContext shareOf(const CallContext &call) { return call.limitedTo(call.limit - call.limit / 4); }

HyperVDevices askHyperV(const GpuSources &sources, const CallContext &call)
{
    if (sources.hyperv)
        return readHyperVDevices(*sources.hyperv, call);
    const auto missing =
        failure(ErrorCode::ProviderUnavailable, QStringLiteral("Hyper-V was not asked"));
    return {missing, missing};
}

/// What Hyper-V lists beside the GPUs: by its name where Plug and Play has the device.
QStringList strangersIn(PnpDevices &pnp, const QList<PartitionableGpu> &listed,
                        const QList<Card> &cards)
{
    QStringList strangers;
    for (const PartitionableGpu &entry : listed) {
        const QString id = idOfInterface(entry.name);
        const bool isGpu = std::ranges::any_of(
            cards, [&id](const Card &card) { return isSameId(card.gpu.instanceId, id); });
        if (isGpu)
            continue;
        const QString name = DeviceProperties(pnp, id).name().valueOr({});
        strangers << (name.isEmpty() ? entry.name : name);
    }
    return strangers;
}

} // namespace

GpuAnswers askGpuSources(const GpuSources &sources, const CallContext &call)
{
    const CallContext share = shareOf(call);
    auto adapters = std::async(std::launch::async, [&] {
        return boundedCall(
            QStringLiteral("DXGI"), [from = sources.adapters] { return from->adapters(); }, share);
    });
    auto hyperv = std::async(std::launch::async, [&] { return askHyperV(sources, share); });
    auto pnp = boundedCall(
        QStringLiteral("SetupAPI"),
        [from = sources] { return readPnpGpus(*from.pnp, *from.registry, *from.files); }, share);
    return {std::move(pnp), adapters.get(), hyperv.get()};
}

Result<QList<GpuFacts>> joinGpus(const GpuAnswers &answers)
{
    if (!answers.pnp)
        return tl::make_unexpected(answers.pnp.error());
    QList<GpuFacts> gpus = answers.pnp->gpus;
    for (GpuFacts &gpu : gpus) {
        addAdapterFacts(gpu, answers.adapters);
        addPartitionFacts(gpu, answers.hyperv, answers.pnp->partitionInterfaces);
        addOwner(gpu, answers.hyperv);
    }
    return gpus;
}

Fact<QList<GpuFacts>> readGpus(const GpuSources &sources, const CallContext &call)
{
    return factOf(joinGpus(askGpuSources(sources, call)), PnpSource);
}

Result<GpuFacts> readGpu(const GpuSources &sources, const QString &instanceId,
                         const CallContext &call)
{
    const auto gpus = joinGpus(askGpuSources(sources, call));
    if (!gpus)
        return tl::make_unexpected(gpus.error());
    const auto gpu = std::ranges::find_if(*gpus, [&instanceId](const GpuFacts &candidate) {
        return isSameId(candidate.instanceId.valueOr({}), instanceId);
    });
    if (gpu == gpus->end())
        return failure(ErrorCode::NotFound,
                       QStringLiteral("no GPU has the instance id %1").arg(instanceId));
    return *gpu;
}

Fact<QStringList> readOtherPartitionables(const GpuSources &sources, const CallContext &call)
{
    const QString source = QStringLiteral("Msvm_PartitionableGpu.Name");
    const CallBudget budget(call);
    const HyperVDevices hyperv = askHyperV(sources, shareOf(budget.rest()));
    if (!hyperv.partitionables)
        return Fact<QStringList>::unread(reasonOf(hyperv.partitionables.error()), source);
    const auto names = boundedCall(
        QStringLiteral("SetupAPI"),
        [pnp = sources.pnp, listed = *hyperv.partitionables] {
            return findCards(*pnp).map(
                [&](const QList<Card> &cards) { return strangersIn(*pnp, listed, cards); });
        },
        shareOf(budget.rest()));
    return names ? Fact<QStringList>(*names, source)
                 : Fact<QStringList>::unread(reasonOf(names.error()), PnpSource);
}

} // namespace Platform::Windows
