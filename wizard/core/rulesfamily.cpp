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

Finding judgeForHyperV(const Subject &subject)
{
    const GpuFacts &gpu = *subject.gpu;
    const auto vendor = vendorOf(gpu);
    for (const GpuIssue &issue : supportMatrix().gpuIssues) {
        if (vendor == issue.vendorId && issue.route == subject.route &&
            issue.names.match(gpu.name.valueOr({})).hasMatch())
            return {Verdict::Warn,
                    say(QT_TRANSLATE_NOOP3("Finding",
                                           "Users report trouble with %1 in virtual machines.",
                                           "@status"),
                        {gpu.name.valueOr({})}),
                    {},
                    {issue.source}};
    }
    return notApplicable();
}

} // namespace

Finding gpuFamily(const Subject &subject)
{
    if (!isEflow(subject.route))
        return judgeForHyperV(subject);
    const GpuFacts &gpu = *subject.gpu;
    const GpuIdentity identity = identityOf(gpu);
    const QStringList supported = familiesFor(subject.route);
    const Message required = neededFamilies(subject.route);
    const QStringList evidence = evidenceOfIdentity(gpu);
    if (identity.family && supported.contains(identity.family->id))
        return judgeRows(subject, identity.family->id);
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
