// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/enumnames.h"
#include "wizard/core/answers.h"
#include "wizard/core/jsonfields.h"
#include "wizard/core/plan.h"

namespace Core {

using Platform::Method;
using Platform::Result;

namespace {

constexpr QLatin1String Gpu("gpu");
constexpr QLatin1String MethodKey("method");
constexpr QLatin1String Guest("guest");
constexpr QLatin1String Vm("vm");
constexpr QLatin1String PathKey("path");
constexpr QLatin1String GpuName("gpuName");
constexpr QLatin1String VmName("vmName");
constexpr QLatin1String Steps("steps");
constexpr QLatin1String NeededConsents("neededConsents");

std::optional<GuestKind> guestFromName(const QString &name)
{
    for (const GuestKind kind : {GuestKind::Eflow, GuestKind::HyperV}) {
        if (guestName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QJsonObject pathToJson(const Path &path)
{
    return {{Gpu, path.gpu},
            {MethodKey, Platform::enumName(path.route.method)},
            {Guest, guestName(path.route.guest)},
            {Vm, path.vm}};
}

Result<Path> pathFromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    Path path;
    path.gpu = fields.text(Gpu);
    path.route.method = fields.word(
        MethodKey, [](const QString &name) { return Platform::enumFromName<Method>(name); });
    path.route.guest = fields.word(Guest, guestFromName);
    path.vm = fields.text(Vm);
    return fields.finish().map([&path] { return path; });
}

QJsonArray consentsToJson(const QSet<Consent> &consents)
{
    QStringList names;
    for (const Consent consent : consents)
        names << consentName(consent);
    names.sort();
    return QJsonArray::fromStringList(names);
}

void readConsents(const QJsonArray &json, Plan &plan, JsonFields &fields)
{
    for (const QJsonValue each : json) {
        if (const auto consent = consentFromName(each.toString()))
            plan.neededConsents.insert(*consent);
        else
            fields.addFault(NeededConsents, QStringLiteral("an unknown word"));
    }
}

void readSteps(const QJsonArray &json, Plan &plan, JsonFields &fields)
{
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (const auto step = stepFromJson(json.at(i).toObject()))
            plan.steps << *step;
        else
            fields.addFault(Steps, QStringLiteral("[%1].%2").arg(i).arg(step.error().detail));
    }
}

} // namespace

QJsonObject planToJson(const Plan &plan)
{
    QJsonArray steps;
    for (const Step &step : plan.steps)
        steps << stepToJson(step);
    return {{PathKey, pathToJson(plan.path)},
            {GpuName, plan.gpuName},
            {VmName, plan.vmName},
            {Steps, steps},
            {NeededConsents, consentsToJson(plan.neededConsents)}};
}

Result<Plan> planFromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    Plan plan;
    if (const auto path = pathFromJson(fields.object(PathKey)))
        plan.path = *path;
    else
        fields.addFault(PathKey, path.error().detail);
    plan.gpuName = fields.text(GpuName);
    plan.vmName = fields.text(VmName);
    readSteps(fields.array(Steps), plan, fields);
    readConsents(fields.array(NeededConsents), plan, fields);
    return fields.finish().map([&plan] { return plan; });
}

} // namespace Core
