// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/insiderfacts.h"

#include "platform/windows/facts/registryfacts.h"

#include <algorithm>

namespace Platform::Windows {

namespace {

const QString ApplicabilityKey =
    QStringLiteral("SOFTWARE\\Microsoft\\WindowsSelfHost\\Applicability");

const RegistryPlace Flighting{ApplicabilityKey, QStringLiteral("IsBuildFlightingEnabled")};
const RegistryPlace PreviewBuilds{ApplicabilityKey, QStringLiteral("EnablePreviewBuilds")};
const RegistryPlace Branch{ApplicabilityKey, QStringLiteral("BranchName")};
const RegistryPlace ChosenBranch{
    QStringLiteral("SOFTWARE\\Microsoft\\WindowsSelfHost\\UI\\Selection"),
    QStringLiteral("UIBranch")};
const RegistryPlace PolicyLevel{
    QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate"),
    QStringLiteral("BranchReadinessLevel")};

/// The levels of the policy that are flights; the others defer updates.
struct PolicyChannel
{
    quint64 level;
    QLatin1String channel;
};
constexpr PolicyChannel PolicyChannels[] = {{2, QLatin1String("Dev")},
                                            {4, QLatin1String("Beta")},
                                            {8, QLatin1String("ReleasePreview")},
                                            {128, QLatin1String("Canary")}};

QString policyChannel(const Registry &registry)
{
    const auto level = numberAt(registry, PolicyLevel);
    if (!level)
        return {};
    const auto row = std::ranges::find(PolicyChannels, *level, &PolicyChannel::level);
    return row == std::end(PolicyChannels) ? QString() : QString(row->channel);
}

/// The enrolment writes EnablePreviewBuilds as 1 or 2; a retail Windows has 0, or nothing at all.
Fact<bool> ownEnrolment(const Registry &registry)
{
    const auto flighting = numberAt(registry, Flighting);
    if (isMissing(flighting))
        return {false, sourceOf(Flighting) + QStringLiteral(" is absent; no flight is enabled")};
    if (!flighting)
        return Fact<bool>::unread(reasonOf(flighting.error()), sourceOf(Flighting));
    const auto preview = numberAt(registry, PreviewBuilds);
    if (*flighting == 0 || isMissing(preview))
        return {*flighting != 0, sourceOf(Flighting)};
    if (!preview)
        return Fact<bool>::unread(reasonOf(preview.error()), sourceOf(PreviewBuilds));
    return {*preview != 0, sourceOf(Flighting) + QStringLiteral(", EnablePreviewBuilds")};
}

Fact<QString> ownChannel(const Registry &registry)
{
    const Fact<QString> branch = textFact(registry, Branch);
    if (branch.isKnown() && !branch->isEmpty())
        return branch;
    const Fact<QString> chosen = textFact(registry, ChosenBranch);
    return chosen.isKnown() ? chosen : branch;
}

} // namespace

void readInsider(const Registry &registry, WindowsFacts &facts)
{
    facts.insiderEnrolled = ownEnrolment(registry);
    const QString byPolicy = policyChannel(registry);
    if (facts.insiderEnrolled.is(true)) {
        facts.insiderChannel = ownChannel(registry);
    } else if (!byPolicy.isEmpty()) {
        facts.insiderEnrolled = {true, sourceOf(PolicyLevel)};
        facts.insiderChannel = {byPolicy, sourceOf(PolicyLevel)};
    } else if (facts.insiderEnrolled.is(false)) {
        facts.insiderChannel = {QString(), facts.insiderEnrolled.source};
    } else {
        facts.insiderChannel =
            Fact<QString>::unread(facts.insiderEnrolled.problem, sourceOf(Branch));
    }
}

} // namespace Platform::Windows
