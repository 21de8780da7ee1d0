// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/eflowmemory.h"

#include "platform/jsonfactreader.h"
#include "platform/jsonfactwriter.h"
#include "platform/jsontext.h"

#include <QJsonDocument>

namespace Platform::Windows {

QByteArray eflowMemoryText(const EflowVmSettings &settings)
{
    EflowFacts facts;
    facts.cpuCount = settings.cpuCount;
    facts.memoryMb = settings.memoryMb;
    facts.gpuName = settings.gpuName;
    facts.gpuCount = settings.gpuCount;
    if (settings.gpuPassthroughType)
        facts.gpuPassthroughType = *settings.gpuPassthroughType;
    JsonFactWriter writer;
    describe(writer, facts);
    return QJsonDocument(writer.result()).toJson(QJsonDocument::Compact);
}

std::optional<EflowVmSettings> eflowMemoryFromText(const QByteArray &text)
{
    const auto json = parseJsonObject(text);
    if (!json)
        return std::nullopt;
    QStringList faults;
    JsonFactReader reader(*json, {}, faults);
    EflowFacts facts;
    describe(reader, facts);
    reader.finish();
    const bool isWhole = facts.cpuCount.isKnown() && facts.memoryMb.isKnown() &&
                         facts.gpuName.isKnown() && facts.gpuCount.isKnown() &&
                         (facts.gpuName->isEmpty() || facts.gpuPassthroughType.isKnown());
    if (!faults.isEmpty() || !isWhole)
        return std::nullopt;
    return EflowVmSettings{*facts.cpuCount, *facts.memoryMb, *facts.gpuName,
                           facts.gpuPassthroughType.value, *facts.gpuCount};
}

} // namespace Platform::Windows
