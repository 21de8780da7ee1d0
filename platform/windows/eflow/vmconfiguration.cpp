// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/vmconfiguration.h"

#include "platform/jsontext.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace Platform::Windows {

namespace {

const QString Profile = QStringLiteral("Get-EflowVm VmConfiguration.properties.hardwareProfile");

QJsonValue member(const QJsonValue &object, QLatin1String name)
{
    const QJsonObject members = object.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue::Undefined;
}

QString sourceOf(QLatin1String name) { return Profile + QLatin1Char('.') + name; }

/// A whole number of at least `least`; it may have been written as text.
template <typename T>
Fact<T> numberFact(const QJsonValue &size, QLatin1String name, qint64 least)
{
    const QJsonValue value = member(size, name);
    const QString source = sourceOf(QLatin1String("customsize")) + QLatin1Char('.') + name;
    bool isNumber = false;
    const qint64 number = value.toVariant().toString().toLongLong(&isNumber);
    if (isNumber && number >= least && number <= std::numeric_limits<int>::max())
        return Fact<T>(T(number), source);
    return Fact<T>::unread(value.isUndefined()
                               ? QStringLiteral("the configuration does not hold it")
                               : QStringLiteral("not a number: %1").arg(shortJsonText(value)),
                           source);
}

std::optional<Method> methodOfAssignment(const QString &assignment)
{
    if (assignment == QLatin1String("GpuDDA"))
        return Method::DirectDeviceAssignment;
    if (assignment == QLatin1String("GpuPV"))
        return Method::ParaVirtualization;
    return std::nullopt;
}

/// What all GPUs of the VM have in common under `name`; empty when it is missing or differs.
QString commonText(const QJsonArray &gpus, QLatin1String name)
{
    const QString text = member(gpus.first(), name).toString();
    const bool isCommon = std::ranges::all_of(
        gpus, [&](const QJsonValue &gpu) { return member(gpu, name).toString() == text; });
    return isCommon ? text : QString();
}

void readAssignedGpus(const QJsonArray &gpus, EflowFacts &facts)
{
    const QString source = sourceOf(QLatin1String("virtualMachineGPUs"));
    const QString name = gpus.isEmpty() ? QString() : commonText(gpus, QLatin1String("name"));
    if (name.isEmpty())
        facts.gpuName = Fact<QString>::unread(
            QStringLiteral("the configuration does not name the GPU"), source);
    else
        facts.gpuName = Fact<QString>(name, source);
    const QString assignment =
        gpus.isEmpty() ? QString() : commonText(gpus, QLatin1String("assignment"));
    if (const auto method = methodOfAssignment(assignment))
        facts.gpuPassthroughType = Fact<Method>(*method, source);
    else
        facts.gpuPassthroughType = Fact<Method>::unread(
            QStringLiteral("the configuration does not tell how the GPU is passed"), source);
}

void readGpu(const QJsonValue &profile, const QJsonValue &size, EflowFacts &facts)
{
    const QJsonArray gpus = member(profile, QLatin1String("virtualMachineGPUs")).toArray();
    const QLatin1String countName("gpucount");
    // The agent leaves out what is not set: a size without a count is one without a GPU.
    if (gpus.isEmpty() && size.isObject() && member(size, countName).isUndefined())
        facts.gpuCount = Fact<int>(0, sourceOf(QLatin1String("customsize")));
    else
        facts.gpuCount = numberFact<int>(size, countName, 0);
    if (!gpus.isEmpty() && !(facts.gpuCount.isKnown() && *facts.gpuCount > 0))
        facts.gpuCount = Fact<int>(int(gpus.size()), sourceOf(QLatin1String("virtualMachineGPUs")));
    if (!facts.gpuCount.is(0))
        return readAssignedGpus(gpus, facts);
    facts.gpuName = Fact<QString>(QString(), facts.gpuCount.source);
    facts.gpuPassthroughType =
        Fact<Method>::unread(QStringLiteral("the VM has no GPU"), facts.gpuCount.source);
}

} // namespace

void readVmConfiguration(const QString &json, EflowFacts &facts)
{
    const auto configuration = parseJsonObject(json.toUtf8());
    const QJsonValue profile =
        member(member(configuration.value_or(QJsonObject()), QLatin1String("properties")),
               QLatin1String("hardwareProfile"));
    const QJsonValue size = member(profile, QLatin1String("customsize"));
    facts.cpuCount = numberFact<int>(size, QLatin1String("cpucount"), 1);
    facts.memoryMb = numberFact<qint64>(size, QLatin1String("memorymb"), 1);
    readGpu(profile, size, facts);
}

} // namespace Platform::Windows
