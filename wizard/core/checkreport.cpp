// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/checkreport.h"

#include "platform/enumnames.h"
#include "wizard/core/requirement.h"

#include <QJsonArray>

#include <algorithm>

namespace Core {

namespace {

QLatin1String subjectKindName(SubjectKind kind)
{
    constexpr QLatin1String Names[] = {QLatin1String("host"), QLatin1String("gpu"),
                                       QLatin1String("vm")};
    return Names[int(kind)];
}

QJsonArray routesJson(const QList<Route> &routes)
{
    QJsonArray array;
    for (const Route &route : routes) {
        array.append(QJsonObject{{QStringLiteral("method"), Platform::enumName(route.method)},
                                 {QStringLiteral("guest"), guestName(route.guest)}});
    }
    return array;
}

QJsonArray idsJson(const QList<QLatin1String> &ids)
{
    QJsonArray array;
    for (const QLatin1String id : ids)
        array.append(id);
    return array;
}

QString requirementText(const Text &text)
{
    return text.isEmpty() ? QString() : translated({"Requirement", text, {}});
}

QJsonObject rowJson(const AssessmentRow &row)
{
    const Requirement &requirement = *row.requirement;
    return {
        {QStringLiteral("id"), requirement.id},
        {QStringLiteral("area"), areaName(requirement.area)},
        {QStringLiteral("subjectKind"), subjectKindName(row.subject)},
        {QStringLiteral("subject"), row.subjectKey},
        {QStringLiteral("subjectName"), row.subjectName},
        {QStringLiteral("verdict"), verdictName(row.finding.verdict)},
        {QStringLiteral("title"), requirementText(requirement.title)},
        {QStringLiteral("found"), translated(row.finding.found)},
        {QStringLiteral("required"), translated(row.finding.required)},
        {QStringLiteral("why"), requirementText(requirement.why)},
        {QStringLiteral("fix"), requirementText(requirement.remedy)},
        {QStringLiteral("link"), requirement.link},
        {QStringLiteral("evidence"), QJsonArray::fromStringList(row.finding.evidence)},
        {QStringLiteral("closes"), routesJson(row.closes())},
        {QStringLiteral("appliesTo"), routesJson(row.routes)},
        {QStringLiteral("advisory"), row.isAdvisory},
    };
}

QJsonObject pathJson(const AssessedPath &assessed)
{
    return {
        {QStringLiteral("gpu"), assessed.path.gpu},
        {QStringLiteral("gpuName"), assessed.gpuName},
        {QStringLiteral("method"), Platform::enumName(assessed.path.route.method)},
        {QStringLiteral("guest"), guestName(assessed.path.route.guest)},
        {QStringLiteral("vm"), assessed.path.vm},
        {QStringLiteral("vmName"), assessed.vmName},
        {QStringLiteral("verdict"), pathVerdictName(assessed.verdict)},
        {QStringLiteral("because"), idsJson(assessed.because)},
        {QStringLiteral("unchecked"), idsJson(assessed.unchecked)},
    };
}

template <typename Item>
QJsonValue countOf(const Platform::Fact<QList<Item>> &list)
{
    return list.isKnown() ? QJsonValue(list->size()) : QJsonValue(QJsonValue::Null);
}

bool isOpen(const AssessedPath &assessed)
{
    return assessed.verdict == PathVerdict::Ready || assessed.verdict == PathVerdict::Attention;
}

bool isUnknown(const AssessedPath &assessed) { return assessed.verdict == PathVerdict::Unknown; }

} // namespace

CheckConclusion checkConclusion(const Platform::HostFacts &facts, const Assessment &assessment)
{
    if (std::ranges::any_of(assessment.paths, isOpen))
        return CheckConclusion::Open;
    // Without any path the list of GPUs decides: an empty one is an answer, an unread one is none.
    const bool couldNotTell = assessment.paths.isEmpty() && !facts.gpus.isKnown();
    if (couldNotTell || std::ranges::any_of(assessment.paths, isUnknown))
        return CheckConclusion::Inconclusive;
    return CheckConclusion::Closed;
}

QLatin1String checkConclusionName(CheckConclusion conclusion)
{
    constexpr QLatin1String Names[] = {QLatin1String("open"), QLatin1String("closed"),
                                       QLatin1String("inconclusive")};
    return Names[int(conclusion)];
}

QJsonObject checkJson(const Platform::HostFacts &facts, const Assessment &assessment)
{
    QJsonArray rows;
    for (const AssessmentRow &row : assessment.rows)
        rows.append(rowJson(row));
    QJsonArray paths;
    for (const AssessedPath &path : assessment.paths)
        paths.append(pathJson(path));
    return {
        {QStringLiteral("schema"), QStringLiteral("eflow-gpu-setup/check/1")},
        {QStringLiteral("conclusion"), checkConclusionName(checkConclusion(facts, assessment))},
        {QStringLiteral("gpuCount"), countOf(facts.gpus)},
        {QStringLiteral("vmCount"), countOf(facts.vms)},
        {QStringLiteral("requirements"), rows},
        {QStringLiteral("paths"), paths},
    };
}

} // namespace Core
