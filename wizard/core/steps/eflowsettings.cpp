// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/steps/eflowsettings.h"

#include "platform/enumnames.h"
#include "wizard/core/jsonfields.h"

namespace Core {

using Platform::EflowFacts;
using Platform::EflowVmSettings;
using Platform::ErrorCode;
using Platform::Method;
using Platform::Result;

namespace {

constexpr QLatin1String CpuCount("cpuCount");
constexpr QLatin1String MemoryMb("memoryMb");
constexpr QLatin1String GpuName("gpuName");
constexpr QLatin1String GpuPassthroughType("gpuPassthroughType");
constexpr QLatin1String GpuCount("gpuCount");

/// The first fact of the set that is not known; empty when all are.
QLatin1String unknownFact(const EflowFacts &facts)
{
    const bool hasGpu = facts.gpuName.isKnown() && !facts.gpuName->isEmpty();
    if (!facts.cpuCount.isKnown())
        return CpuCount;
    if (!facts.memoryMb.isKnown())
        return MemoryMb;
    if (!facts.gpuName.isKnown())
        return GpuName;
    if (hasGpu && !facts.gpuPassthroughType.isKnown())
        return GpuPassthroughType;
    if (hasGpu && !facts.gpuCount.isKnown())
        return GpuCount;
    return {};
}

} // namespace

QJsonObject eflowSettingsToJson(const EflowVmSettings &settings)
{
    QJsonObject json{{CpuCount, settings.cpuCount},
                     {MemoryMb, settings.memoryMb},
                     {GpuName, settings.gpuName},
                     {GpuCount, settings.gpuCount}};
    if (settings.gpuPassthroughType)
        json.insert(GpuPassthroughType, Platform::enumName(*settings.gpuPassthroughType));
    return json;
}

Result<EflowVmSettings> eflowSettingsFromJson(const QJsonValue &json)
{
    JsonFields fields(json.toObject());
    EflowVmSettings settings;
    settings.cpuCount = int(fields.number(CpuCount));
    settings.memoryMb = fields.number(MemoryMb);
    settings.gpuName = fields.text(GpuName);
    settings.gpuCount = int(fields.number(GpuCount));
    if (!settings.gpuName.isEmpty())
        settings.gpuPassthroughType = fields.word(GpuPassthroughType, [](const QString &name) {
            return Platform::enumFromName<Method>(name);
        });
    if (const auto whole = fields.finish(); !whole)
        return Platform::failure(ErrorCode::InvalidArgument, whole.error().detail);
    return settings;
}

Result<EflowVmSettings> eflowSettingsOf(const EflowFacts &facts)
{
    if (const QLatin1String unknown = unknownFact(facts); !unknown.isEmpty())
        return Platform::failure(ErrorCode::OutcomeUnknown,
                                 QStringLiteral("eflow.%1 is not known").arg(unknown));
    EflowVmSettings settings;
    settings.cpuCount = *facts.cpuCount;
    settings.memoryMb = *facts.memoryMb;
    if (facts.gpuName->isEmpty())
        return settings;
    settings.gpuName = *facts.gpuName;
    settings.gpuPassthroughType = *facts.gpuPassthroughType;
    settings.gpuCount = *facts.gpuCount;
    return settings;
}

} // namespace Core
