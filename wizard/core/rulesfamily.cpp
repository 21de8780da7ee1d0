// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/gpufamily.h"
#include "wizard/core/hosttraits.h"
#include "wizard/core/matrixquery.h"
#include "wizard/core/rules.h"
#include "wizard/core/rulesfinding.h"

#include <algorithm>

namespace Core::Rules {

using namespace Platform;

namespace {

Message neededFamilies(Route route)
{
    return isDda(route) ? say(QT_TRANSLATE_NOOP3("Finding", "NVIDIA T4 or NVIDIA A2.", "@info"))
                        : say(QT_TRANSLATE_NOOP3(
                              "Finding",
                              "NVIDIA GeForce, Quadro or RTX, or graphics integrated in an "
                              "Intel processor.",
                              "@info"));
}

QStringList evidenceOfIdentity(const GpuFacts &gpu)
{
    return evidenceOf(gpu.vendorId, gpu.deviceId, gpu.name);
}

/// The name from the machine, or the PCI id where there is none.
Message nameOf(const GpuFacts &gpu)
{
    if (gpu.name.isKnown())
        return verbatim(*gpu.name);
    const auto vendor = vendorOf(gpu);
    const auto device = deviceIdOf(gpu);
    if (!vendor || !device)
        return say(QT_TRANSLATE_NOOP3("Finding", "The model is not known.", "@status"));
    return verbatim(QStringLiteral("PCI %1:%2")
                        .arg(*vendor, 4, 16, QLatin1Char('0'))
                        .arg(*device, 4, 16, QLatin1Char('0'))
                        .toUpper());
}

/// The family is listed, but not for this Windows.
Finding judgeRows(const Subject &subject, const QString &family)
{
    const WindowsFacts &windows = subject.facts.windows;
    const auto all = rowsOfBuild(subject.route, windows);
    QList<const SupportRow *> rows;
    std::ranges::copy_if(all, std::back_inserter(rows), [&family](const SupportRow *row) {
        return row->families.contains(family);
    });
    const QStringList evidence = evidenceOfIdentity(*subject.gpu);
    const bool isRuledOut = bestCoverage(rows, windows) == Coverage::NotCovered &&
                            bestCoverage(all, windows) == Coverage::Covered;
    if (isRuledOut)
        return {Verdict::Fail, nameOf(*subject.gpu),
                say(QT_TRANSLATE_NOOP3("Finding", "For this GPU, one of these Windows builds: %1.",
                                       "@info"),
                    {buildRangesText(rows)}),
                evidence};
    return {Verdict::Pass, nameOf(*subject.gpu), neededFamilies(subject.route), evidence};
}

/// A neural processor or another accelerator, which the list of partitionable devices holds as
/// well.
bool isNoGpu(const GpuFacts &gpu)
{
    constexpr int DisplayClass = 3;
    return gpu.pci.baseClass.valueOr(DisplayClass) != DisplayClass ||
           identityOf(gpu).is(QLatin1String("intel-npu"));
}

Finding issueFinding(const GpuIssue &issue, const GpuFacts &gpu)
{
    const QStringList name{gpu.name.valueOr({})};
    const Message found =
        issue.kind == GpuIssueKind::Trouble
            ? say(QT_TRANSLATE_NOOP3("Finding", "Users report trouble with %1 in virtual machines.",
                                     "@status"),
                  name)
            : say(QT_TRANSLATE_NOOP3(
                      "Finding", "NVIDIA supports CUDA for Linux VMs from Pascal on; %1 is older.",
                      "@status"),
                  name);
    return {Verdict::Warn, found, {}, {issue.source}};
}

/// What is known of this very card; not applicable when nothing is.
Finding judgeIssues(const Subject &subject)
{
    const GpuFacts &gpu = *subject.gpu;
    const auto vendor = vendorOf(gpu);
    for (const GpuIssue &issue : supportMatrix().gpuIssues) {
        if (vendor == issue.vendorId && issue.route == subject.route &&
            issue.names.match(gpu.name.valueOr({})).hasMatch())
            return issueFinding(issue, gpu);
    }
    return notApplicable();
}

} // namespace

Finding gpuFamily(const Subject &subject)
{
    if (isNoGpu(*subject.gpu))
        return {Verdict::Fail,
                say(QT_TRANSLATE_NOOP3("Finding", "This device is no GPU: %1", "@status"),
                    {subject.gpu->name.valueOr({})}),
                say(QT_TRANSLATE_NOOP3("Finding", "A display adapter.", "@info")),
                evidenceOf(subject.gpu->pci.baseClass, subject.gpu->name)};
    if (!isEflow(subject.route))
        return judgeIssues(subject);
    const GpuFacts &gpu = *subject.gpu;
    const GpuIdentity identity = identityOf(gpu);
    const QStringList supported = familiesFor(subject.route);
    const Message required = neededFamilies(subject.route);
    const QStringList evidence = evidenceOfIdentity(gpu);
    if (identity.family && supported.contains(identity.family->id)) {
        const Finding known = judgeRows(subject, identity.family->id);
        const Finding issue = judgeIssues(subject);
        return known.verdict == Verdict::Pass && issue.verdict == Verdict::Warn ? issue : known;
    }
    if (identity.is(QLatin1String("nvidia-other")) && !isDda(subject.route))
        return {Verdict::Warn, nameOf(gpu), required, evidence};
    const bool mayBeSupported =
        std::ranges::any_of(identity.candidates, [&supported](const QString &family) {
            return supported.contains(family);
        });
    if (identity.family || !mayBeSupported)
        return {Verdict::Fail, nameOf(gpu), required, evidence};
    return eflowHas(subject) ? couldNotTellButOpen(required, evidence)
                             : couldNotTell(required, evidence);
}

} // namespace Core::Rules
