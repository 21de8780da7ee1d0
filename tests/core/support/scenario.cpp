// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/scenario.h"

#include "platform/enumnames.h"
#include "wizard/core/assessment.h"

#include <QDir>

#include <algorithm>

namespace TestSupport {

using namespace Core;
using Platform::HostProfile;
using Platform::Method;

namespace {

/// Which plan to take: the first of the profile on this route, for the VM that comes nth.
struct Choice
{
    const char *name;
    const char *profile;
    Route route;
    int vm = 0;
};

constexpr Route EflowDevice{Method::DirectDeviceAssignment, GuestKind::Eflow};
constexpr Route EflowPartition{Method::ParaVirtualization, GuestKind::Eflow};
constexpr Route HyperVDevice{Method::DirectDeviceAssignment, GuestKind::HyperV};
constexpr Route HyperVPartition{Method::ParaVirtualization, GuestKind::HyperV};

constexpr Choice Kinds[] = {
    {"EFLOW deployment", "demo-eflow-deploy.json", EflowPartition},
    {"EFLOW GPU-PV", "demo-eflow-gpupv.json", EflowPartition},
    {"EFLOW GPU-PV, VM off", "boundary-eflow-vm-off.json", EflowPartition},
    {"EFLOW DDA", "boundary-server-20348-a2.json", EflowDevice},
    {"Hyper-V DDA, VM running", "demo-server-t4-dda.json", HyperVDevice},
    {"Hyper-V DDA, VM off", "demo-server-t4-dda.json", HyperVDevice, 1},
    {"Hyper-V DDA, four functions", "demo-only-display.json", HyperVDevice},
    {"Hyper-V GPU-PV", "demo-hyperv-gpupv.json", HyperVPartition},
    {"Hyper-V GPU-PV, Windows 10", "boundary-edition-enterprises-19044.json", HyperVPartition},
};

QList<Scenario> scenariosOf(const QString &fileName)
{
    QList<Scenario> scenarios;
    const HostProfile profile = profileNamed(fileName);
    const Assessment assessment = assess(profile.facts, choicesFor({}).acceptedLicences);
    for (const AssessedPath &assessed : assessment.paths) {
        const Path &path = assessed.path;
        const auto plan = makePlan(profile.facts, choicesFor(path));
        if (plan)
            scenarios << Scenario{QStringLiteral("%1: %2 %3 %4 %5")
                                      .arg(fileName, path.gpu,
                                           Platform::enumName(path.route.method),
                                           guestName(path.route.guest), path.vm),
                                  profile, *plan, assessed.verdict == PathVerdict::Ready};
    }
    return scenarios;
}

QList<Scenario> makePlanKinds()
{
    QList<Scenario> kinds;
    for (const Choice &choice : Kinds) {
        QList<Scenario> scenarios = scenariosOf(QString::fromLatin1(choice.profile));
        scenarios.removeIf(
            [&choice](const Scenario &each) { return each.plan.path.route != choice.route; });
        Q_ASSERT(scenarios.size() > choice.vm);
        kinds << scenarios.value(choice.vm);
        kinds.last().name = QString::fromLatin1(choice.name);
    }
    return kinds;
}

} // namespace

QList<Scenario> planKinds()
{
    static const QList<Scenario> Made = makePlanKinds();
    return Made;
}

QList<Scenario> openPaths()
{
    QList<Scenario> scenarios;
    const QDir folder(QStringLiteral(PROJECT_DIR "/resources/hostprofiles"));
    for (const QString &fileName : folder.entryList({QStringLiteral("*.json")}))
        scenarios << scenariosOf(fileName);
    return scenarios;
}

HostProfile profileNamed(const QString &name)
{
    auto profile =
        Platform::loadHostProfile(QStringLiteral(PROJECT_DIR "/resources/hostprofiles/") + name);
    if (!profile)
        qFatal("%s: %s", qPrintable(name), qPrintable(profile.error().detail));
    profile->simulation.faults = {};
    profile->simulation.delayMs = {};
    return *profile;
}

Choices choicesFor(const Path &path)
{
    Choices choices;
    choices.acceptedLicences = {QStringLiteral("nvidia"), QStringLiteral("eflow")};
    choices.path = path;
    choices.consents = allConsents();
    return choices;
}

QSet<Consent> allConsents()
{
    return {Consent::SecurityRisk, Consent::NoMitigationDriver, Consent::NoAcs,
            Consent::OneWayDeployment, Consent::OnlyDisplay};
}

} // namespace TestSupport
