// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakesettings.h"

#include <QSet>

using namespace Platform;
using namespace Platform::Windows;

namespace TestSupport {

namespace {

/// Reads an instance value by value; what nobody asked for is left over.
class Values
{
public:
    explicit Values(const WmiObject &instance)
        : m_instance(instance)
        , m_left(instance.properties.keyBegin(), instance.properties.keyEnd())
    {
        m_left.remove(QStringLiteral("InstanceID"));
    }

    bool isEmpty() const { return m_left.isEmpty(); }

    std::optional<bool> flag(const char *name) { return taken<bool>(name); }
    std::optional<qint64> size(const char *name)
    {
        const auto size = taken<quint64>(name);
        return size ? std::optional(qint64(*size)) : std::nullopt;
    }
    template <typename E>
    std::optional<E> word(const char *name)
    {
        constexpr qint64 FirstNumber = 2; // of both enumerations
        const auto number = taken<qint64>(name);
        return number ? std::optional(E(*number - FirstNumber)) : std::nullopt;
    }

private:
    template <typename T>
    std::optional<T> taken(const char *name)
    {
        m_left.remove(QString::fromLatin1(name));
        return m_instance.value<T>(QString::fromLatin1(name));
    }

    const WmiObject &m_instance;
    QSet<QString> m_left;
};

} // namespace

std::optional<VmSettings> systemSettingsFrom(const WmiObject &instance)
{
    if (instance.className != QLatin1String("Msvm_VirtualSystemSettingData"))
        return std::nullopt;
    Values values(instance);
    VmSettings settings;
    settings.stopAction = values.word<StopAction>("AutomaticShutdownAction");
    settings.checkpoints = values.word<CheckpointType>("UserSnapshotType");
    settings.automaticCheckpoints = values.flag("AutomaticSnapshotsEnabled");
    settings.guestControlledCacheTypes = values.flag("GuestControlledCacheTypes");
    settings.lowMmioMb = values.size("LowMmioGapSize");
    settings.highMmioMb = values.size("HighMmioGapSize");
    settings.highMmioBaseMb = values.size("HighMmioGapBase");
    return values.isEmpty() ? std::optional(settings) : std::nullopt;
}

std::optional<VmSettings> memorySettingsFrom(const WmiObject &instance)
{
    if (instance.className != QLatin1String("Msvm_MemorySettingData"))
        return std::nullopt;
    Values values(instance);
    VmSettings settings;
    settings.dynamicMemory = values.flag("DynamicMemoryEnabled");
    settings.memoryStartupMb = values.size("VirtualQuantity");
    settings.memoryMinimumMb = values.size("Reservation");
    return values.isEmpty() ? std::optional(settings) : std::nullopt;
}

bool isResource(const WmiObject &instance)
{
    const bool isDevice = instance.className == QLatin1String("Msvm_PciExpressSettingData");
    const bool isPartition = instance.className == QLatin1String("Msvm_GpuPartitionSettingData");
    const qint64 type = isDevice ? 32769 : 32770;
    const QString subType = isDevice ? QStringLiteral("Microsoft:Hyper-V:Virtual Pci Express Port")
                                     : QStringLiteral("Microsoft:Hyper-V:GPU Partition");
    const QStringList names = instance.properties.keys();
    const bool hasQuotas =
        !names.filter(QStringLiteral("Partition")).isEmpty(); // Min…, Max… and OptimalPartition…
    return (isDevice || isPartition) &&
           instance.value<qint64>(QStringLiteral("ResourceType")) == type &&
           instance.value<QString>(QStringLiteral("ResourceSubType")) == subType && !hasQuotas;
}

} // namespace TestSupport
