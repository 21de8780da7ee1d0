// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/adapterfacts.h"

#include "platform/windows/facts/reason.h"
#include "platform/windows/gpus/deviceids.h"
#include "platform/windows/gpus/driverfacts.h"

#include <algorithm>

namespace Platform::Windows {

namespace {

constexpr quint64 BytesPerMb = 1024 * 1024;
constexpr quint32 MicrosoftVendor = 0x1414;
constexpr quint32 BasicRenderDevice = 0x8C;
const QString Description = QStringLiteral("DXGI_ADAPTER_DESC1");
const QString Kernel = QStringLiteral("D3DKMTQueryAdapterInfo");
const QString NotListed = QStringLiteral("DXGI lists no adapter for it");

QString luidText(quint64 luid)
{
    return QString::number(luid, 16).toUpper().rightJustified(16, QLatin1Char('0'));
}

bool hasBit(const DisplayAdapter &adapter, AdapterBit bit)
{
    return (adapter.kernel.type.value_or(0) & bit) != 0;
}

/// The Basic Render Driver stands in for a disabled primary adapter without its software flag.
bool isHardware(const DisplayAdapter &adapter)
{
    const bool isBasicRender =
        adapter.vendorId == MicrosoftVendor && adapter.deviceId == BasicRenderDevice;
    return !isBasicRender && !adapter.isSoftware && !hasBit(adapter, SoftwareAdapter) &&
           !hasBit(adapter, IndirectDisplay);
}

bool isOf(const DisplayAdapter &adapter, const GpuFacts &gpu)
{
    if (gpu.luid.is(luidText(adapter.luid)))
        return true;
    const QString owner = idOfRegistryKey(adapter.kernel.pnpKey.value_or(QString()));
    return gpu.instanceId.isKnown() && isSameId(owner, *gpu.instanceId);
}

Fact<bool> displayFact(const DisplayAdapter &adapter)
{
    if (adapter.attachedOutputs.value_or(0) > 0)
        return {true, QStringLiteral("DXGI_OUTPUT_DESC.AttachedToDesktop")};
    if (hasBit(adapter, PostAdapter))
        return {true, Kernel + QStringLiteral(" ADAPTERTYPE, PostDevice")};
    if (adapter.attachedOutputs)
        return {false, QStringLiteral("DXGI_OUTPUT_DESC.AttachedToDesktop")};
    return Fact<bool>::unread(QStringLiteral("the outputs could not be counted"),
                              QStringLiteral("IDXGIAdapter::EnumOutputs"));
}

Fact<GpuKind> kindFact(const DisplayAdapter &adapter, const Fact<GpuKind> &known)
{
    if (hasBit(adapter, HybridDiscrete))
        return {GpuKind::Discrete, Kernel + QStringLiteral(" ADAPTERTYPE, HybridDiscrete")};
    if (hasBit(adapter, HybridIntegrated))
        return {GpuKind::Integrated, Kernel + QStringLiteral(" ADAPTERTYPE, HybridIntegrated")};
    if (adapter.isIntegrated)
        return {*adapter.isIntegrated ? GpuKind::Integrated : GpuKind::Discrete,
                QStringLiteral("DXCoreAdapterProperty::IsIntegrated")};
    return known;
}

void addAdapter(GpuFacts &gpu, const DisplayAdapter &adapter)
{
    const bool hasVersion = adapter.kernel.driverVersion.has_value();
    gpu.driver.model = {
        DriverModel::Wddm,
        hasVersion ? Kernel + QStringLiteral(" DRIVERVERSION %1").arg(*adapter.kernel.driverVersion)
                   : Description};
    gpu.memoryMb = {qint64(adapter.dedicatedVideoMemory / BytesPerMb),
                    Description + QStringLiteral(".DedicatedVideoMemory")};
    gpu.displayAttached = displayFact(adapter);
    gpu.kind = kindFact(adapter, gpu.kind);
    if (!gpu.luid.isKnown())
        gpu.luid = {luidText(adapter.luid), Description + QStringLiteral(".AdapterLuid")};
    if (!gpu.name.isKnown() && !adapter.description.isEmpty())
        gpu.name = {adapter.description, Description + QStringLiteral(".Description")};
    if (!gpu.status.isKnown())
        gpu.status = {DeviceStatus::Ok, Description};
}

/// A card of NVIDIA that works, of which Windows has no adapter, works in TCC mode.
bool worksWithoutAdapter(const GpuFacts &gpu)
{
    return gpu.vendorId.is(NvidiaVendor) && gpu.status.is(DeviceStatus::Ok) &&
           gpu.driver.provider.valueOr({}).contains(QLatin1String("NVIDIA"), Qt::CaseInsensitive) &&
           !gpu.luid.isKnown();
}

/// A screen of this computer is lit by a GPU that has an adapter.
bool showsScreen(const DisplayAdapter &adapter)
{
    return isHardware(adapter) && displayFact(adapter).is(true);
}

/// What its driver said at the last start counts less than that it works without an adapter now. A
/// GPU that does not work may hold the only screen all the same, as one with a basic driver does.
void addAbsence(GpuFacts &gpu, const QList<DisplayAdapter> &adapters)
{
    const bool isTcc = worksWithoutAdapter(gpu);
    if (isTcc)
        gpu.driver.model = {DriverModel::Tcc, NotListed};
    if (isTcc || std::ranges::any_of(adapters, showsScreen))
        gpu.displayAttached = {false, NotListed};
    else
        gpu.displayAttached = Fact<bool>::unread(NotListed, QStringLiteral("DXGI"));
}

} // namespace

const DisplayAdapter *adapterOf(const GpuFacts &gpu, const QList<DisplayAdapter> &adapters)
{
    const auto adapter = std::ranges::find_if(adapters, [&gpu](const DisplayAdapter &candidate) {
        return isHardware(candidate) && isOf(candidate, gpu);
    });
    return adapter == adapters.end() ? nullptr : &*adapter;
}

void addAdapterFacts(GpuFacts &gpu, const Result<QList<DisplayAdapter>> &adapters)
{
    if (!adapters) {
        gpu.displayAttached =
            Fact<bool>::unread(reasonOf(adapters.error()), QStringLiteral("DXGI"));
        return;
    }
    if (const DisplayAdapter *adapter = adapterOf(gpu, *adapters))
        addAdapter(gpu, *adapter);
    else
        addAbsence(gpu, *adapters);
}

} // namespace Platform::Windows
