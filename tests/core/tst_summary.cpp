// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/testhosts.h"
#include "tests/support/testmain.h"
#include "wizard/core/requirement.h"
#include "wizard/core/summary.h"

#include <algorithm>

using namespace Platform;
using namespace Core;
using namespace TestSupport;

namespace {

RequirementSummary summaryOf(const Assessment &assessment, const char *id)
{
    const auto entries = summarize(assessment);
    const auto entry = std::ranges::find_if(entries, [id](const RequirementSummary &each) {
        return each.requirement->id == QLatin1String(id);
    });
    return entry == entries.end() ? RequirementSummary() : *entry;
}

/// A client with three cards and two VMs.
HostFacts largerHost()
{
    HostFacts facts = clientHost();
    facts.gpus = QList<GpuFacts>{geForce(0), geForce(1), teslaT4(2)};
    facts.vms = QList<VmFacts>{readyVm(0), readyVm(1)};
    return facts;
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summaryFailsOnlyWhereEveryRouteFails()
    {
        HostFacts facts = clientHost();
        const Assessment assessment = assess(facts, allLicences());
        QCOMPARE(summaryOf(assessment, "windows.product-type").verdict, Verdict::Warn);
        QVERIFY(!summaryOf(assessment, "windows.product-type").closesEverything);
        QCOMPARE(summaryOf(assessment, "windows.nested").verdict, Verdict::Pass);
        facts.windows.virtualMachine = true;
        const Assessment nested = assess(facts, allLicences());
        QCOMPARE(summaryOf(nested, "windows.nested").verdict, Verdict::Fail);
        QVERIFY(summaryOf(nested, "windows.nested").closesEverything);
        QCOMPARE(overallVerdict(nested).best(), PathVerdict::Blocked);
    }

    void summaryHasOneEntryPerRequirementAndSubject()
    {
        const Assessment assessment = assess(largerHost(), allLicences());
        QSet<QString> seen;
        qsizetype rows = 0;
        for (const RequirementSummary &entry : summarize(assessment)) {
            const QString key =
                QString(entry.requirement->id) + QLatin1Char('/') + entry.subjectKey;
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
            rows += entry.rows.size();
        }
        QCOMPARE(rows, assessment.rows.size());
    }

    void overallVerdictCounts()
    {
        const OverallVerdict overall = overallVerdict(assess(clientHost(), allLicences()));
        QCOMPARE(overall.ready, 2);
        QCOMPARE(overall.blocked, 2);
        QVERIFY(overall.isOpen());
        QCOMPARE(overall.best(), PathVerdict::Ready);
    }
};

SETUP_TEST_MAIN(TestSummary)
#include "tst_summary.moc"
