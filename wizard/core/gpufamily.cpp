// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/gpufamily.h"

#include <algorithm>

namespace Core {

namespace {

/// The first device id of NVIDIA's Ada generation; later generations have higher ones.
constexpr int FirstAdaDevice = 0x2600;

/// The four digits behind "VEN_" or "DEV_" of an instance id.
std::optional<int> idAfter(QLatin1String mark, const QString &instanceId)
{
    const qsizetype at = instanceId.indexOf(mark, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    bool isNumber = false;
    const int id = QStringView(instanceId).mid(at + mark.size(), 4).toInt(&isNumber, 16);
    return isNumber ? std::optional(id) : std::nullopt;
}

bool fits(const GpuFamily &family, const Platform::GpuFacts &gpu)
{
    if (const auto device = deviceIdOf(gpu); device && !family.deviceIds.isEmpty())
        return family.deviceIds.contains(*device);
    if (gpu.kind.isKnown() && family.kind)
        return gpu.kind.is(*family.kind);
    return family.names.match(gpu.name.valueOr({})).hasMatch();
}

/// Not excluded by a known PCI id.
bool mayFit(const GpuFamily &family, const Platform::GpuFacts &gpu)
{
    const auto device = deviceIdOf(gpu);
    return family.deviceIds.isEmpty() || !device || family.deviceIds.contains(*device);
}

} // namespace

std::optional<int> vendorOf(const Platform::GpuFacts &gpu)
{
    if (gpu.vendorId.isKnown())
        return *gpu.vendorId;
    if (const auto vendor = idAfter(QLatin1String("VEN_"), gpu.instanceId.valueOr({})))
        return vendor;
    static const std::pair<QRegularExpression, int> Brands[] = {
        {QRegularExpression(QStringLiteral("NVIDIA|GeForce|Quadro|Tesla"),
                            QRegularExpression::CaseInsensitiveOption),
         NvidiaVendor},
        {QRegularExpression(QStringLiteral("\\bAMD\\b|\\bATI\\b|Radeon"),
                            QRegularExpression::CaseInsensitiveOption),
         AmdVendor},
        {QRegularExpression(QStringLiteral("\\bIntel\\b|\\bArc\\b"),
                            QRegularExpression::CaseInsensitiveOption),
         IntelVendor},
    };
    for (const auto &[pattern, vendor] : Brands) {
        if (pattern.match(gpu.name.valueOr({})).hasMatch())
            return vendor;
    }
    return {};
}

std::optional<int> deviceIdOf(const Platform::GpuFacts &gpu)
{
    if (gpu.deviceId.isKnown())
        return *gpu.deviceId;
    return idAfter(QLatin1String("DEV_"), gpu.instanceId.valueOr({}));
}

GpuIdentity identityOf(const Platform::GpuFacts &gpu)
{
    GpuIdentity identity;
    identity.vendor = vendorOf(gpu);
    for (const GpuFamily &family : supportMatrix().families) {
        if (identity.vendor && *identity.vendor != family.vendorId)
            continue;
        if (identity.vendor && fits(family, gpu)) {
            identity.family = &family;
            identity.candidates = {family.id};
            return identity;
        }
        if (mayFit(family, gpu))
            identity.candidates << family.id;
    }
    return identity;
}

bool namesAModel(const QString &name)
{
    Platform::GpuFacts nameOnly;
    nameOnly.name = name;
    return identityOf(nameOnly).family != nullptr;
}

bool needsRecentDriver(const Platform::GpuFacts &gpu)
{
    if (vendorOf(gpu) != NvidiaVendor)
        return false;
    if (const auto device = deviceIdOf(gpu))
        return *device >= FirstAdaDevice;
    static const QRegularExpression names(
        QStringLiteral("\\bRTX\\s+(40|50)[1-9]\\d\\b|\\bRTX\\s+\\d000\\b.*\\bAda\\b|\\bRTX\\s+"
                       "PRO\\s+\\d000\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return names.match(gpu.name.valueOr({})).hasMatch();
}

} // namespace Core
