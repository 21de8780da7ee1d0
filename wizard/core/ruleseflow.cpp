// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/gpufamily.h"
#include "wizard/core/hosttraits.h"
#include "wizard/core/rules.h"
#include "wizard/core/rulesfinding.h"

#include <QVersionNumber>

#include <algorithm>

namespace Core::Rules {

using namespace Platform;

namespace {

/// In 1.3.1 the driver in the VM does not reach a GPU that was assigned, says its release note.
bool hasBrokenDda(const QVersionNumber &version)
{
    return QVersionNumber(1, 3, 1).isPrefixOf(version);
}

/// The A2 did not work on client Windows before 1.3.1, says the same note.
bool isTooOldForA2(const QVersionNumber &version) { return version < QVersionNumber(1, 3, 1); }

/// 1.5.6 was withdrawn because of wrong host names.
bool isWithdrawn(const QVersionNumber &version)
{
    return QVersionNumber(1, 5, 6).isPrefixOf(version);
}

bool isA2(const Subject &subject)
{
    return identityOf(*subject.gpu).is(QLatin1String("nvidia-a2"));
}

const EflowGpu *offerOf(const Subject &subject)
{
    const auto &list = *subject.facts.eflow.gpuList;
    const auto offer = std::ranges::find_if(list, [&subject](const EflowGpu &entry) {
        return entry.name.isKnown() && entry.name.value == subject.gpu->name.value;
    });
    return offer == list.end() ? nullptr : &*offer;
}

Finding judgeOffer(const Subject &subject, const EflowGpu &offer, const Message &required)
{
    const QStringList evidence =
        evidenceOf(subject.facts.eflow.gpuList, offer.supportedPassthroughTypes);
    if (!offer.supportedPassthroughTypes.isKnown())
        return couldNotTell(required, evidence);
    const bool isOffered = offer.supportedPassthroughTypes->contains(subject.route.method);
    return {
        isOffered ? Verdict::Pass : Verdict::Fail,
        isOffered
            ? say(QT_TRANSLATE_NOOP3("Finding", "EFLOW offers the GPU for this method.", "@status"))
            : say(QT_TRANSLATE_NOOP3("Finding", "EFLOW offers the GPU, but not for this method.",
                                     "@status")),
        required, evidence};
}

Finding judgeDeployedVm(const Subject &subject, const Message &required)
{
    const EflowFacts &eflow = subject.facts.eflow;
    const QStringList evidence = evidenceOf(eflow.deployed, eflow.powerState, eflow.gpuName);
    const QString gpu = eflow.gpuName.valueOr({});
    if (!gpu.isEmpty() && !eflow.gpuName.is(subject.gpu->name.valueOr({})))
        return {Verdict::Warn,
                say(QT_TRANSLATE_NOOP3("Finding",
                                       "The EFLOW VM has another GPU, which it will lose: %1",
                                       "@status"),
                    {gpu}),
                required, evidence};
    if (eflow.powerState.is(PowerState::Off))
        return {Verdict::Warn,
                say(QT_TRANSLATE_NOOP3("Finding", "The EFLOW VM is off and will be started.",
                                       "@status")),
                required, evidence};
    if (!eflow.powerState.isKnown())
        return couldNotTell(required, evidence);
    return {Verdict::Pass, say(QT_TRANSLATE_NOOP3("Finding", "The EFLOW VM runs.", "@status")),
            required, evidence};
}

} // namespace

Finding eflowInstalled(const Subject &subject)
{
    if (!isEflow(subject.route))
        return notApplicable();
    const EflowFacts &eflow = subject.facts.eflow;
    const QStringList evidence = evidenceOf(eflow.installed, eflow.product, eflow.version);
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding", "Azure IoT Edge for Linux on Windows is installed.", "@info"));
    if (!eflow.installed.isKnown())
        return couldNotTell(required, evidence);
    if (!*eflow.installed)
        return {Verdict::Fail,
                say(QT_TRANSLATE_NOOP3("Finding", "EFLOW is not installed.", "@status")), required,
                evidence};
    if (eflow.version.isKnown())
        return {Verdict::Pass,
                say(QT_TRANSLATE_NOOP3("Finding", "EFLOW %1 is installed.", "@status"),
                    {*eflow.version}),
                required, evidence};
    return {Verdict::Pass, say(QT_TRANSLATE_NOOP3("Finding", "EFLOW is installed.", "@status")),
            required, evidence};
}

Finding eflowVersion(const Subject &subject)
{
    const EflowFacts &eflow = subject.facts.eflow;
    if (!isEflow(subject.route) || eflow.installed.is(false))
        return notApplicable();
    const QStringList evidence = evidenceOf(eflow.version);
    const Message required =
        say(QT_TRANSLATE_NOOP3("Finding", "A release of EFLOW without known GPU faults.", "@info"));
    const auto version = QVersionNumber::fromString(eflow.version.valueOr({}));
    if (version.isNull())
        return couldNotTell(required, evidence);
    const bool isOldForCard = isTooOldForA2(version) && isA2(subject);
    const bool isBroken =
        isDda(subject.route) &&
        (hasBrokenDda(version) || (isOldForCard && isClient(subject.facts.windows)));
    if (isBroken)
        return {Verdict::Fail,
                say(QT_TRANSLATE_NOOP3("Finding",
                                       "In EFLOW %1, Discrete Device Assignment of this GPU fails.",
                                       "@status"),
                    {*eflow.version}),
                required, evidence};
    if (isDda(subject.route) && isOldForCard)
        return {
            Verdict::Warn,
            say(QT_TRANSLATE_NOOP3("Finding", "EFLOW %1 does not support this GPU yet.", "@status"),
                {*eflow.version}),
            required, evidence};
    if (isWithdrawn(version))
        return {
            Verdict::Warn,
            say(QT_TRANSLATE_NOOP3("Finding", "EFLOW %1 was withdrawn by Microsoft.", "@status"),
                {*eflow.version}),
            required, evidence};
    return {Verdict::Pass, verbatim(*eflow.version), required, evidence};
}

Finding eflowVm(const Subject &subject)
{
    const EflowFacts &eflow = subject.facts.eflow;
    if (!isEflow(subject.route) || eflow.installed.is(false))
        return notApplicable();
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding", "The EFLOW VM is deployed and runs, and it has no other GPU.", "@info"));
    if (!eflow.deployed.isKnown())
        return couldNotTell(required, evidenceOf(eflow.deployed));
    if (*eflow.deployed)
        return judgeDeployedVm(subject, required);
    // Server has no default switch, and the one deployment would be used up without one.
    if (isServer(subject.facts.windows).value_or(false))
        return {Verdict::Fail,
                say(QT_TRANSLATE_NOOP3("Finding",
                                       "The EFLOW VM is not deployed. On Windows Server, its "
                                       "deployment needs a virtual switch.",
                                       "@status")),
                required, evidenceOf(eflow.deployed, subject.facts.windows.productType)};
    return {Verdict::Warn,
            say(QT_TRANSLATE_NOOP3("Finding",
                                   "The EFLOW VM is not deployed. Deployment cannot be undone.",
                                   "@status")),
            required, evidenceOf(eflow.deployed)};
}

Finding eflowGpuList(const Subject &subject)
{
    const EflowFacts &eflow = subject.facts.eflow;
    if (!isEflow(subject.route) || eflow.installed.is(false))
        return notApplicable();
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding", "EFLOW lists the GPU by its name and supports the method for it.", "@info"));
    const QStringList evidence = evidenceOf(eflow.gpuList, subject.gpu->name);
    if (eflow.gpuList.isKnown() && offerOf(subject))
        return judgeOffer(subject, *offerOf(subject), required);
    // How EFLOW names a card without a driver of its own is not documented.
    if (isDda(subject.route) && !eflow.gpuList.isKnown() && subject.gpu->name.isKnown() &&
        !namesAModel(*subject.gpu->name))
        return {Verdict::Warn,
                say(QT_TRANSLATE_NOOP3("Finding",
                                       "EFLOW selects by name, and Windows calls the GPU “%1”.",
                                       "@status"),
                    {*subject.gpu->name}),
                required, evidence};
    if (!eflow.gpuList.isKnown() || !subject.gpu->name.isKnown())
        return couldNotTell(required, evidence);
    return {Verdict::Fail,
            say(QT_TRANSLATE_NOOP3("Finding", "EFLOW does not list the GPU.", "@status")), required,
            evidence};
}

} // namespace Core::Rules
