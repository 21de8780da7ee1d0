// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/hosttraits.h"
#include "wizard/core/matrixquery.h"
#include "wizard/core/rules.h"
#include "wizard/core/rulesfinding.h"

namespace Core::Rules {

using namespace Platform;

namespace {

QString buildText(const WindowsFacts &windows)
{
    QString text = QString::number(buildOf(windows).value_or(0));
    if (windows.revision.isKnown())
        text += QStringLiteral(".%1").arg(*windows.revision);
    return text;
}

/// What a known issue makes of a build. The argument is the build.
struct IssueTexts
{
    BuildIssueKind kind;
    Verdict verdict;
    Text found;
};
constexpr IssueTexts AllIssueTexts[] = {
    {BuildIssueKind::Broken, Verdict::Fail,
     QT_TRANSLATE_NOOP3("Finding", "GPU compute in virtual machines is broken in build %1.",
                        "@status")},
    {BuildIssueKind::BrokenAfterUpgrade, Verdict::Warn,
     QT_TRANSLATE_NOOP3("Finding",
                        "After an in-place upgrade to build %1, virtual machines see no GPU.",
                        "@status")},
    {BuildIssueKind::ModuleMayRefuse, Verdict::Warn,
     QT_TRANSLATE_NOOP3("Finding",
                        "The documentation covers build %1, but some releases of EFLOW refuse it.",
                        "@status")},
    {BuildIssueKind::Unconfirmed, Verdict::Warn,
     QT_TRANSLATE_NOOP3("Finding",
                        "This is build %1. Since build 26100, a sister product no longer sees the "
                        "GPU, and nobody has confirmed that EFLOW works.",
                        "@status")},
    {BuildIssueKind::NotListed, Verdict::Warn,
     QT_TRANSLATE_NOOP3("Finding",
                        "Build %1 is newer than the versions that EFLOW's documentation lists.",
                        "@status")},
    {BuildIssueKind::LinuxGuestsNeedNewer, Verdict::Warn,
     QT_TRANSLATE_NOOP3(
         "Finding", "Build %1 shares the GPU with Windows guests; Linux guests need a newer one.",
         "@status")},
};

Finding issueFinding(const BuildIssue &issue, const WindowsFacts &windows, const Message &required)
{
    const auto *texts = &AllIssueTexts[0];
    while (texts->kind != issue.kind)
        ++texts;
    QStringList evidence = evidenceOf(windows.build, windows.revision);
    evidence << issue.source;
    return {texts->verdict, say(texts->found, {buildText(windows)}), required, evidence};
}

Message neededBuilds(const QList<const SupportRow *> &rows)
{
    return say(QT_TRANSLATE_NOOP3("Finding", "One of these Windows builds: %1.", "@info"),
               {buildRangesText(rows)});
}

/// The installed EFLOW module accepts one build of the Windows 10 line only, and this is another
/// one.
bool moduleRefuses(const Subject &subject)
{
    const auto &wanted = subject.facts.eflow.moduleRequiresBuild;
    const auto build = buildOf(subject.facts.windows);
    return subject.route == Route{Method::ParaVirtualization, GuestKind::Eflow} &&
           wanted.isKnown() && build && isWindows10(subject.facts.windows) && *wanted != *build;
}

bool moduleAccepts(const Subject &subject)
{
    return subject.facts.eflow.moduleRequiresBuild.value == buildOf(subject.facts.windows) &&
           buildOf(subject.facts.windows);
}

Finding refusedByModule(const Subject &subject)
{
    const EflowFacts &eflow = subject.facts.eflow;
    return {Verdict::Fail, verbatim(buildText(subject.facts.windows)),
            say(QT_TRANSLATE_NOOP3(
                    "Finding", "The installed EFLOW module accepts only build %1 of Windows 10.",
                    "@info"),
                {QString::number(*eflow.moduleRequiresBuild)}),
            evidenceOf(subject.facts.windows.build, eflow.moduleRequiresBuild)};
}

Finding tooOld(const Subject &subject, const Message &required)
{
    const WindowsFacts &windows = subject.facts.windows;
    QStringList evidence = evidenceOf(windows.build, windows.revision);
    const SupportRow *superseded = supersededRowFor(subject.route, windows);
    if (!superseded)
        return {Verdict::Fail, verbatim(buildText(windows)), required, evidence};
    evidence << superseded->source;
    return {Verdict::Fail,
            //: %1: a build, 19044.1263; %2: a month, 2021-11
            say(QT_TRANSLATE_NOOP3("Finding",
                                   "The documentation of %2 accepted build %1; today it does not.",
                                   "@status"),
                {buildText(windows), superseded->date.toString(QStringLiteral("yyyy-MM"))}),
            required, evidence};
}

/// Facts of another kind show that this Windows is new enough, or another rule decides.
bool buildIsAdvisory(const Subject &subject)
{
    return isEflow(subject.route) ? eflowHasAny(subject) : true;
}

} // namespace

Finding windowsBuild(const Subject &subject)
{
    const WindowsFacts &windows = subject.facts.windows;
    const auto rows = rowsFor(subject.route, windows);
    if (rows.isEmpty())
        return notApplicable(); // the product type has no row at all
    const Message required = neededBuilds(rows);
    if (moduleRefuses(subject))
        return refusedByModule(subject);
    const Coverage coverage = bestCoverage(rows, windows);
    const BuildIssue *issue = buildIssueFor(subject.route, windows);
    if (coverage == Coverage::NotCovered)
        return tooOld(subject, required);
    if (issue && !(issue->kind == BuildIssueKind::ModuleMayRefuse && moduleAccepts(subject)))
        return issueFinding(*issue, windows, required);
    const QStringList evidence = evidenceOf(windows.build, windows.revision);
    if (coverage == Coverage::Undecided)
        return buildIsAdvisory(subject) ? couldNotTellButOpen(required, evidence)
                                        : couldNotTell(required, evidence);
    return {Verdict::Pass, verbatim(buildText(windows)), required, evidence};
}

} // namespace Core::Rules
