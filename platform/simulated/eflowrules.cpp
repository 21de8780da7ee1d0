// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/eflowrules.h"

#include "platform/simulated/rules.h"

#include <algorithm>

namespace Platform::Simulated {

namespace {

constexpr int NvidiaVendor = 0x10DE;
constexpr int TeslaT4 = 0x1EB8;
constexpr int NvidiaA2 = 0x25B6;
constexpr qint64 LeastMemoryMb = 1024;

bool takesWhole(const EflowVmSettings &settings)
{
    return settings.gpuPassthroughType == Method::DirectDeviceAssignment;
}

QList<GpuFacts> cardsFor(const HostFacts &facts, const EflowVmSettings &settings)
{
    QList<GpuFacts> cards = facts.gpus.valueOr({});
    cards.removeIf([&](const GpuFacts &gpu) { return !isCardFor(facts, gpu, settings); });
    return cards;
}

std::optional<EflowGpu> offered(const HostFacts &facts, const QString &name)
{
    const QList<EflowGpu> list = facts.eflow.gpuList.valueOr({});
    const auto entry =
        std::ranges::find_if(list, [&](const EflowGpu &gpu) { return gpu.name.is(name); });
    return entry == list.end() ? std::nullopt : std::optional(*entry);
}

Result<> checkType(const HostFacts &facts, const EflowVmSettings &settings)
{
    if (takesWhole(settings)) {
        for (const GpuFacts &gpu : facts.gpus.valueOr({})) {
            const bool isKnownType = gpu.vendorId.is(NvidiaVendor) &&
                                     (gpu.deviceId.is(TeslaT4) || gpu.deviceId.is(NvidiaA2));
            if (gpu.name.is(settings.gpuName) && !isKnownType)
                return failure(ErrorCode::EflowUnsupportedDdaType,
                               QStringLiteral("Unsupported DDA Type: %1").arg(settings.gpuName));
        }
    } else if (isServer(facts.windows)) {
        return failure(
            ErrorCode::EflowProviderRefusesPassthrough,
            QStringLiteral("the provider of a server does not support ParaVirtualization"));
    }
    return {};
}

Result<> checkAvailable(const HostFacts &facts, const EflowVmSettings &settings)
{
    const QList<GpuFacts> cards = cardsFor(facts, settings);
    const std::optional<EflowGpu> entry = offered(facts, settings.gpuName);
    if (cards.isEmpty() || (facts.eflow.gpuList.isKnown() && !entry))
        return failure(ErrorCode::EflowGpuNotAvailable,
                       QStringLiteral("GPU '%1' not available").arg(settings.gpuName));
    const qsizetype listed =
        entry ? qsizetype(entry->count.valueOr(int(cards.size()))) : cards.size();
    const qsizetype available = std::min(cards.size(), listed);
    if (settings.gpuCount > available)
        return failure(
            ErrorCode::EflowNotEnoughGpus,
            QStringLiteral("requested %1, available %2").arg(settings.gpuCount).arg(available));
    return {};
}

bool isHostSuitable(const HostFacts &facts, const EflowVmSettings &settings)
{
    if (facts.windows.virtualMachine.is(true))
        return false;
    if (const auto entry = offered(facts, settings.gpuName);
        entry && entry->supportedPassthroughTypes.isKnown())
        return entry->supportedPassthroughTypes->contains(*settings.gpuPassthroughType);
    const QList<GpuFacts> cards = cardsFor(facts, settings);
    if (takesWhole(settings)) {
        return std::ranges::none_of(cards, [](const GpuFacts &gpu) {
            return gpu.pci.acsCompatibleUpHierarchy.is(0) || gpu.pci.reservedMemoryRegion.is(true);
        });
    }
    return std::ranges::none_of(cards, [](const GpuFacts &gpu) {
        return gpu.partitionable.is(false) || gpu.driver.model.is(DriverModel::Tcc);
    });
}

Result<> checkHost(const HostFacts &facts, const EflowVmSettings &settings)
{
    if (!isHostSuitable(facts, settings))
        return failure(ErrorCode::EflowPassthroughNotSupported,
                       QStringLiteral("the host does not support this passthrough of '%1'")
                           .arg(settings.gpuName));
    // The module compares with -eq, and for ParaVirtualization only: Azure/iotedge-eflow issue 259.
    const Fact<int> &build = facts.eflow.moduleRequiresBuild;
    if (!takesWhole(settings) && isWindows10(facts.windows) && build.isKnown() &&
        facts.windows.build.value != build.value)
        return failure(ErrorCode::NotSupported,
                       QStringLiteral("the module accepts build %1 only").arg(*build));
    return {};
}

Result<> checkSize(const HostFacts &facts, const EflowVmSettings &settings)
{
    const auto refuse = [](const QString &what) {
        return failure(ErrorCode::InvalidArgument, what);
    };
    if (settings.cpuCount < 1 ||
        settings.cpuCount > facts.hardware.logicalProcessors.valueOr(settings.cpuCount))
        return refuse(
            QStringLiteral("the host does not have %1 processors").arg(settings.cpuCount));
    if (settings.memoryMb < LeastMemoryMb || settings.memoryMb % 2 != 0)
        return refuse(QStringLiteral("memory must be an even number of at least 1024 MB"));
    if (settings.memoryMb > facts.hardware.memoryTotalMb.valueOr(settings.memoryMb))
        return refuse(QStringLiteral("the host does not have %1 MB").arg(settings.memoryMb));
    // A VM that is on has its memory already: only what is more must be free.
    const qint64 held =
        facts.eflow.powerState.is(PowerState::On) ? facts.eflow.memoryMb.valueOr(0) : 0;
    const qint64 more = settings.memoryMb - held;
    if (more > 0 && more > facts.hardware.memoryFreeMb.valueOr(more))
        return refuse(QStringLiteral("%1 MB more are not free").arg(more));
    return {};
}

} // namespace

bool asksForGpu(const EflowVmSettings &settings)
{
    return !settings.gpuName.isEmpty() && settings.gpuPassthroughType.has_value();
}

bool isCardFor(const HostFacts &facts, const GpuFacts &gpu, const EflowVmSettings &settings)
{
    if (!gpu.name.is(settings.gpuName))
        return false;
    switch (gpu.status.valueOr(DeviceStatus::Ok)) {
    case DeviceStatus::Ok:
        return true;
    case DeviceStatus::Error:
        return takesWhole(settings); // it needs no driver on the host
    case DeviceStatus::Assigned:
        return takesWhole(settings) && isHeldByEflow(facts, gpu);
    case DeviceStatus::Disabled:
    case DeviceStatus::Dismounted:
        return false;
    }
    return false;
}

Result<> checkEflowSettings(const HostFacts &facts, const EflowVmSettings &settings)
{
    if (const Result<> fits = checkSize(facts, settings); !fits)
        return fits;
    if (!settings.gpuName.isEmpty() && !settings.gpuPassthroughType && settings.gpuCount > 0)
        return failure(ErrorCode::EflowGpuCountWithoutPassthrough,
                       QStringLiteral("a GPU count without a type"));
    if (!asksForGpu(settings))
        return {};
    if (settings.gpuCount < 1)
        return failure(ErrorCode::EflowGpuCountMissing,
                       QStringLiteral("passthrough with gpuCount == %1").arg(settings.gpuCount));
    for (const auto check : {checkType, checkAvailable, checkHost}) {
        if (const Result<> passed = check(facts, settings); !passed)
            return passed;
    }
    if (!takesWhole(settings) && settings.gpuCount != 1)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("ParaVirtualization takes one GPU"));
    return {};
}

Result<> requireEflow(const HostFacts &facts)
{
    if (const Result<> elevated = requireElevation(facts); !elevated)
        return elevated;
    if (!facts.eflow.installed.is(true) && !facts.eflow.deployed.is(true))
        return failure(ErrorCode::EflowNotInstalled,
                       QStringLiteral("the module AzureEFLOW is not installed"));
    if (facts.hyperv.feature.isKnown() && !facts.hyperv.feature.is(FeatureState::Enabled))
        return failure(ErrorCode::ProviderUnavailable,
                       QStringLiteral("Hyper-V is not switched on"));
    const Fact<ServiceState> &compute = facts.hyperv.computeService;
    if (compute.isKnown() && !compute.is(ServiceState::Running))
        return failure(ErrorCode::ProviderUnavailable,
                       QStringLiteral("the service vmcompute does not run"));
    return isServer(facts.windows) ? requireHyperV(facts) : Result<>();
}

} // namespace Platform::Simulated
