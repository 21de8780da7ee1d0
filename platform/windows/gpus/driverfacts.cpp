// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/driverfacts.h"

#include "platform/windows/facts/registryfacts.h"
#include "platform/windows/gpus/devicekeys.h"

#include <QtEndian>

namespace Platform::Windows {

namespace {

constexpr quint64 BytesPerMb = 1024 * 1024;

/// AdapterType of an NVIDIA driver key. Tools that switch cards to WDDM write 0 or 1, or delete it.
constexpr int TccAdapter = 2;
constexpr int LastWddmAdapter = 1;

const QLatin1String ClassKeys("SYSTEM\\CurrentControlSet\\Control\\Class\\");
const QLatin1String ServiceKeys("SYSTEM\\CurrentControlSet\\Services\\");

/// Where a device keeps something in the registry: below `parent`, in the key that a property
/// names.
Fact<QString> keyOf(const DeviceProperties &properties, const DeviceKey &name, QLatin1String parent)
{
    Fact<QString> key = properties.text(name);
    if (key.isKnown())
        key.value = parent + *key;
    return key;
}

/// The registry holds numbers of 64 bits as such or as bytes.
Result<quint64> largeNumberAt(const Registry &registry, const RegistryPlace &place)
{
    const auto value = registry.value(place.key, place.name);
    const QByteArray *bytes = value ? std::get_if<QByteArray>(&*value) : nullptr;
    if (bytes && bytes->size() == qsizetype(sizeof(quint64)))
        return qFromLittleEndian<quint64>(bytes->constData());
    return numberAt(registry, place);
}

Fact<DriverModel> modelInRegistry(const DeviceProperties &properties, const Registry &registry,
                                  const Fact<int> &vendorId)
{
    if (!vendorId.is(NvidiaVendor))
        return Fact<DriverModel>::unread(
            QStringLiteral("the registry has it for NVIDIA drivers only"));
    const Fact<QString> key = keyOf(properties, DeviceKeys::Driver, ClassKeys);
    if (!key.isKnown())
        return Fact<DriverModel>::unread(key.problem, key.source);
    const Fact<int> type = numberFact(registry, {*key, QStringLiteral("AdapterType")});
    if (!type.isKnown())
        return Fact<DriverModel>::unread(type.problem, type.source);
    if (*type == TccAdapter)
        return {DriverModel::Tcc, type.source};
    if (*type < 0 || *type > LastWddmAdapter)
        return Fact<DriverModel>::unread(QStringLiteral("AdapterType %1 is not known").arg(*type),
                                         type.source);
    return {DriverModel::Wddm, type.source};
}

/// DCH drivers of NVIDIA mark the key of their service.
Fact<bool> dchInRegistry(const DeviceProperties &properties, const Registry &registry,
                         const Fact<int> &vendorId)
{
    if (!vendorId.is(NvidiaVendor))
        return Fact<bool>::unread(QStringLiteral("only NVIDIA drivers say so"));
    const Fact<QString> key = keyOf(properties, DeviceKeys::Service, ServiceKeys);
    if (!key.isKnown())
        return Fact<bool>::unread(key.problem, key.source);
    const RegistryPlace place{*key, QStringLiteral("DCHUVen")};
    const auto value = registry.value(place.key, place.name);
    if (isMissing(value))
        return {false, sourceOf(place)};
    return factOf(value.map([](const RegistryValue &) { return true; }), sourceOf(place));
}

} // namespace

DriverFacts readDriverFacts(const DeviceProperties &properties, const Registry &registry,
                            const Fact<int> &vendorId)
{
    DriverFacts driver;
    driver.provider = properties.text(DeviceKeys::DriverProvider);
    driver.version = properties.version(DeviceKeys::DriverVersion);
    driver.date = properties.date(DeviceKeys::DriverDate);
    driver.inf = properties.text(DeviceKeys::DriverInf);
    driver.model = modelInRegistry(properties, registry, vendorId);
    driver.dch = dchInRegistry(properties, registry, vendorId);
    return driver;
}

Fact<qint64> readDriverMemory(const DeviceProperties &properties, const Registry &registry)
{
    const Fact<QString> key = keyOf(properties, DeviceKeys::Driver, ClassKeys);
    if (!key.isKnown())
        return Fact<qint64>::unread(key.problem, key.source);
    const RegistryPlace place{*key, QStringLiteral("HardwareInformation.qwMemorySize")};
    return factOf(largeNumberAt(registry, place).map([](quint64 bytes) {
        return qint64(bytes / BytesPerMb);
    }),
                  sourceOf(place));
}

} // namespace Platform::Windows
