// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/hosttraits.h"

#include <algorithm>

namespace Core {

using namespace Platform;

namespace {

constexpr int FirstWindows11 = 22000;
constexpr int LastReleasedWindows10 = 19045;
/// Released builds that only a client, or only Server, has.
constexpr int ClientBuilds[] = {18362, 18363, 19041, 19042, 19043, 19044,
                                19045, 22000, 22621, 22631, 26200};
constexpr int ServerBuilds[] = {20348, 25398};

struct DisplayVersion
{
    QLatin1String name;
    int clientBuild; ///< 0: there are several, or none.
    int serverBuild;
};
constexpr DisplayVersion DisplayVersions[] = {
    {QLatin1String("1809"), 17763, 17763}, {QLatin1String("1903"), 18362, 18362},
    {QLatin1String("1909"), 18363, 18363}, {QLatin1String("2004"), 19041, 19041},
    {QLatin1String("20H2"), 19042, 19042}, {QLatin1String("21H1"), 19043, 0},
    {QLatin1String("21H2"), 0, 20348},     {QLatin1String("22H2"), 0, 0},
    {QLatin1String("23H2"), 22631, 25398}, {QLatin1String("24H2"), 26100, 26100},
    {QLatin1String("25H2"), 26200, 0},
};

struct EditionPrefix
{
    QLatin1String prefix;
    EditionFamily family;
};
/// The first that fits counts.
constexpr EditionPrefix EditionPrefixes[] = {
    {QLatin1String("IoTEnterprise"), EditionFamily::IotEnterprise},
    {QLatin1String("ProfessionalEducation"), EditionFamily::Education},
    {QLatin1String("Professional"), EditionFamily::Professional},
    {QLatin1String("Enterprise"), EditionFamily::Enterprise},
    {QLatin1String("Education"), EditionFamily::Education},
    {QLatin1String("Core"), EditionFamily::Home},
    {QLatin1String("ServerRdsh"), EditionFamily::MultiSession},
    {QLatin1String("Server"), EditionFamily::Server},
};

const QList<VmFacts> &vmsOf(const HostFacts &facts)
{
    static const QList<VmFacts> None;
    return facts.vms.isKnown() ? *facts.vms : None;
}

bool hasDevices(const VmFacts &vm)
{
    return vm.assignedDevices.isKnown() && !vm.assignedDevices->isEmpty();
}

bool hasPartitions(const VmFacts &vm)
{
    return vm.gpuPartitions.isKnown() && !vm.gpuPartitions->isEmpty();
}

} // namespace

std::optional<bool> isServer(const WindowsFacts &windows)
{
    if (windows.productType.isKnown())
        return *windows.productType != ProductType::Client;
    if (windows.installationType.isKnown())
        return windows.installationType->startsWith(QLatin1String("Server"));
    if (!windows.build.isKnown())
        return {};
    if (std::ranges::find(ClientBuilds, *windows.build) != std::end(ClientBuilds))
        return false;
    if (std::ranges::find(ServerBuilds, *windows.build) != std::end(ServerBuilds))
        return true;
    return {};
}

bool isClient(const WindowsFacts &windows) { return isServer(windows) == false; }

std::optional<int> buildOf(const WindowsFacts &windows)
{
    if (windows.build.isKnown())
        return *windows.build;
    const auto server = isServer(windows);
    for (const DisplayVersion &version : DisplayVersions) {
        if (!windows.displayVersion.isKnown() || *windows.displayVersion != version.name)
            continue;
        const int build = server.value_or(false) ? version.serverBuild : version.clientBuild;
        const bool isCertain = server.has_value() || version.clientBuild == version.serverBuild;
        return build != 0 && isCertain ? std::optional(build) : std::nullopt;
    }
    return {};
}

bool isWindows10(const WindowsFacts &windows)
{
    return isClient(windows) && buildOf(windows).value_or(FirstWindows11) < FirstWindows11;
}

bool isInsiderBuild(const WindowsFacts &windows)
{
    return isWindows10(windows) && *buildOf(windows) > LastReleasedWindows10;
}

std::optional<EditionFamily> editionOf(const WindowsFacts &windows)
{
    for (const EditionPrefix &row : EditionPrefixes) {
        if (windows.edition.isKnown() && windows.edition->startsWith(row.prefix))
            return row.family;
    }
    return {};
}

bool eflowHas(const Subject &subject)
{
    const EflowFacts &eflow = subject.facts.eflow;
    return subject.gpu && subject.gpu->name.isKnown() && subject.route.guest == GuestKind::Eflow &&
           eflow.gpuName.value == subject.gpu->name.value &&
           eflow.gpuPassthroughType.is(subject.route.method);
}

bool eflowHasAny(const Subject &subject)
{
    if (!subject.facts.gpus.isKnown())
        return false;
    return std::ranges::any_of(*subject.facts.gpus, [&](const GpuFacts &gpu) {
        return eflowHas({subject.facts, subject.accepted, subject.route, &gpu, nullptr});
    });
}

bool assignmentIsProven(const HostFacts &facts)
{
    return std::ranges::any_of(vmsOf(facts), [](const VmFacts &vm) {
        return vm.state.is(VmState::Running) && hasDevices(vm);
    });
}

bool assignmentIsProven(const HostFacts &facts, const GpuFacts &gpu)
{
    return std::ranges::any_of(vmsOf(facts), [&gpu](const VmFacts &vm) {
        return vm.state.is(VmState::Running) && holdsDevice(vm, gpu);
    });
}

bool partitionIsProven(const HostFacts &facts)
{
    return std::ranges::any_of(vmsOf(facts), [](const VmFacts &vm) {
        return vm.state.is(VmState::Running) && hasPartitions(vm);
    });
}

bool partitionIsProven(const HostFacts &facts, const GpuFacts &gpu)
{
    return std::ranges::any_of(vmsOf(facts), [&gpu](const VmFacts &vm) {
        return vm.state.is(VmState::Running) && holdsPartition(vm, gpu);
    });
}

std::optional<DeviceStatus> statusOf(const GpuFacts &gpu)
{
    const bool isGone =
        gpu.instanceId.valueOr({}).startsWith(QLatin1String("PCIP\\"), Qt::CaseInsensitive) ||
        gpu.name.valueOr({}).endsWith(QLatin1String("_base - Dismounted"));
    if (isGone && !gpu.status.is(DeviceStatus::Assigned))
        return DeviceStatus::Dismounted;
    return gpu.status.value;
}

bool isSamePath(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

bool holdsDevice(const VmFacts &vm, const GpuFacts &gpu)
{
    if (gpu.assignedTo.isKnown() && vm.id.isKnown() && isSamePath(*gpu.assignedTo, *vm.id))
        return true;
    if (!hasDevices(vm) || !gpu.locationPath.isKnown())
        return false;
    return std::ranges::any_of(*vm.assignedDevices, [&gpu](const AssignedDevice &device) {
        return device.locationPath.isKnown() && isSamePath(*device.locationPath, *gpu.locationPath);
    });
}

bool holdsPartition(const VmFacts &vm, const GpuFacts &gpu)
{
    if (!hasPartitions(vm) || !gpu.partitionPath.isKnown())
        return false;
    return std::ranges::any_of(*vm.gpuPartitions, [&gpu](const QString &path) {
        return isSamePath(path, *gpu.partitionPath);
    });
}

bool isParavirtualPath(const QString &partitionPath)
{
    return partitionPath.endsWith(QLatin1String("\\GPUPARAV"), Qt::CaseInsensitive);
}

} // namespace Core
