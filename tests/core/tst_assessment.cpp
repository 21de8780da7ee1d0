// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/testhosts.h"
#include "tests/support/testmain.h"
#include "wizard/core/requirement.h"

#include <algorithm>

using namespace Platform;
using namespace Core;
using namespace TestSupport;

namespace {

QList<AssessmentRow> rowsOf(const Assessment &assessment, const char *id)
{
    QList<AssessmentRow> rows = assessment.rows;
    rows.removeIf(
        [id](const AssessmentRow &row) { return row.requirement->id != QLatin1String(id); });
    return rows;
}

/// A client with so many cards and VMs.
HostFacts largeHost(int gpus, int vms)
{
    HostFacts facts = clientHost();
    facts.gpus.value->clear();
    for (int i = 0; i < gpus; ++i)
        facts.gpus.value->append(geForce(i));
    facts.vms.value->clear();
    for (int i = 0; i < vms; ++i)
        facts.vms.value->append(readyVm(i));
    return facts;
}

} // namespace

class TestAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeHostsAreReady()
    {
        QCOMPARE(verdictText(clientHost(), EflowPv), QStringLiteral("ready"));
        QCOMPARE(verdictText(clientHost(), HyperVPv), QStringLiteral("ready"));
        QCOMPARE(verdictText(serverHost(), EflowDda), QStringLiteral("ready"));
        QCOMPARE(verdictText(serverHost(), HyperVDda), QStringLiteral("ready"));
        QVERIFY(
            verdictText(clientHost(), HyperVDda).contains(QLatin1String("windows.product-type")));
    }

    void nothingKnownIsUnknownAndNeverOpen()
    {
        const Assessment assessment = assess({}, {});
        QCOMPARE(assessment.paths.size(), qsizetype(std::size(AllRoutes)));
        for (const AssessedPath &path : assessment.paths) {
            QCOMPARE(path.verdict, PathVerdict::Unknown);
            QVERIFY(path.path.gpu.isEmpty() && path.path.vm.isEmpty());
        }
    }

    /// Taking one decisive fact from a ready host makes the path unknown.
    void missingFactIsNeverAPass_data()
    {
        QTest::addColumn<QString>("because");
        QTest::newRow("product type") << "windows.product-type";
        QTest::newRow("build") << "windows.build";
        QTest::newRow("GPU") << "gpu.family";
        QTest::newRow("driver") << "driver.version";
    }
    void missingFactIsNeverAPass()
    {
        QFETCH(QString, because);
        HostFacts facts = clientHost();
        if (because == QLatin1String("windows.product-type")) {
            facts.windows.productType = {};
            facts.windows.build = 26052; // no released build, so it tells no product type
        }
        if (because == QLatin1String("windows.build"))
            facts.windows.build = {};
        GpuFacts &gpu = facts.gpus.value->first();
        if (because == QLatin1String("gpu.family")) {
            gpu.name = {};
            gpu.deviceId = {};
            gpu.instanceId = {};
        }
        if (because == QLatin1String("driver.version"))
            gpu.driver.version = {};
        QCOMPARE(verdictText(facts, EflowPv), QString(QStringLiteral("unknown: ") + because));
    }

    void missingListOfPartitionsIsUnknown()
    {
        HostFacts facts = clientHost();
        facts.gpus.value->first().partitionable = {};
        facts.gpus.value->first().partitionPath = {};
        QCOMPARE(verdictText(facts, HyperVPv), QStringLiteral("unknown: gpu.partitionable"));
    }

    void missingSurveyIsUnknown()
    {
        HostFacts facts = serverHost();
        facts.gpus.value->first().pci = {};
        QCOMPARE(
            verdictText(facts, HyperVDda),
            QStringLiteral("unknown: gpu.express, gpu.acs, gpu.reserved-memory, gpu.interrupts"));
        QCOMPARE(verdictText(facts, EflowDda), QStringLiteral("ready"));
    }

    void missingPolicyIsUnknownOnServer()
    {
        HostFacts facts = serverHost();
        facts.gpus = QList<GpuFacts>{geForce()};
        facts.hyperv.requireSecureDeviceAssignment = {};
        QCOMPARE(verdictText(facts, HyperVPv), QStringLiteral("unknown: hyperv.policy"));
    }

    void knownFailureWinsOverUnknown()
    {
        HostFacts facts = clientHost();
        facts.windows.build = {};
        facts.windows.edition = QStringLiteral("Core");
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("blocked: windows.edition"));
    }

    void unknownWinsOverWarnings()
    {
        HostFacts facts = clientHost();
        facts.windows.build = {};
        facts.windows.restartPending = true;
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("unknown: windows.build"));
    }

    void adviceDoesNotCloseThePath()
    {
        HostFacts facts = clientHost();
        facts.hardware = {};
        facts.rights = {};
        const AssessedPath path = pathOf(assess(facts, allLicences()), EflowPv);
        QCOMPARE(path.verdict, PathVerdict::Ready);
        QVERIFY(path.unchecked.contains(QLatin1String("hardware.memory")));
        QVERIFY(path.unchecked.contains(QLatin1String("rights.administrator")));
    }

    void licenceIsAskedForNotChecked()
    {
        const AssessedPath path = pathOf(assess(clientHost(), {}), EflowPv);
        QCOMPARE(path.verdict, PathVerdict::Ready);
        QVERIFY(path.unchecked.contains(QLatin1String("licence.nvidia")));
        QVERIFY(path.unchecked.contains(QLatin1String("licence.eflow")));
        QVERIFY(!pathOf(assess(clientHost(), allLicences()), EflowPv)
                     .unchecked.contains(QLatin1String("licence.eflow")));
    }

    void equalFindingsShareARow()
    {
        const Assessment assessment = assess(clientHost(), allLicences());
        const auto nested = rowsOf(assessment, "windows.nested");
        QCOMPARE(nested.size(), 1);
        QCOMPARE(nested.first().routes.size(), qsizetype(std::size(AllRoutes)));
        const auto product = rowsOf(assessment, "windows.product-type");
        QVERIFY(product.size() > 1);
        qsizetype routes = 0;
        for (const AssessmentRow &row : product)
            routes += row.routes.size();
        QCOMPARE(routes, qsizetype(std::size(AllRoutes)));
    }

    void ruleThatNeverAppliesKeepsOneRow()
    {
        const auto rows = rowsOf(assess(clientHost(), allLicences()), "windows.insider");
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().finding.verdict, Verdict::NotApplicable);
        for (const AssessmentRow &row : rowsOf(assess(clientHost(), allLicences()), "vm.exists"))
            QVERIFY(row.finding.verdict != Verdict::NotApplicable);
    }

    void failedRowClosesItsRoutes()
    {
        const auto rows = rowsOf(assess(clientHost(), allLicences()), "gpu.family");
        const auto failed = std::ranges::find(
            rows, Verdict::Fail, [](const AssessmentRow &row) { return row.finding.verdict; });
        QVERIFY(failed != rows.end());
        QCOMPARE(failed->closes(), QList<Route>{EflowDda});
    }

    void evidenceSaysWhereAndWhyNot()
    {
        HostFacts facts = clientHost();
        facts.windows.build = {22631, QStringLiteral("RtlGetVersion")};
        facts.windows.restartPending =
            Fact<bool>::unread(QStringLiteral("access denied"), QStringLiteral("HKLM\\X"));
        const Assessment assessment = assess(facts, allLicences());
        QVERIFY(rowsOf(assessment, "windows.build")
                    .first()
                    .finding.evidence.contains(QLatin1String("RtlGetVersion")));
        QCOMPARE(rowsOf(assessment, "windows.restart").first().finding.evidence,
                 QStringList{QStringLiteral("HKLM\\X: access denied")});
    }

    void noVmBlocksHyperVOnly()
    {
        HostFacts facts = clientHost();
        facts.vms = QList<VmFacts>();
        QCOMPARE(verdictText(facts, HyperVPv), QStringLiteral("blocked: vm.exists"));
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("ready"));
    }

    void unreadVmsLeaveOnePathPerGpuAndMethod()
    {
        HostFacts facts = clientHost();
        facts.vms = {};
        const Assessment assessment = assess(facts, allLicences());
        QCOMPARE(assessment.paths.size(), qsizetype(std::size(AllRoutes)));
        QCOMPARE(pathOf(assessment, HyperVPv).verdict, PathVerdict::Ready);
        QVERIFY(pathOf(assessment, HyperVPv).unchecked.contains(QLatin1String("vm.exists")));
    }

    void noGpuIsBlockedAndUnreadOnesAreUnknown()
    {
        HostFacts facts = clientHost();
        facts.gpus = QList<GpuFacts>();
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("blocked: gpu.present"));
        facts.gpus = {};
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("unknown: gpu.present"));
        facts.windows.virtualMachine = true;
        QVERIFY(verdictText(facts, EflowPv).startsWith(QLatin1String("blocked: windows.nested")));
    }

    /// Rows grow with GPUs plus VMs, paths with GPUs times VMs.
    void costIsLinear()
    {
        const auto rows = [](int gpus, int vms) {
            return assess(largeHost(gpus, vms), allLicences()).rows.size();
        };
        const auto base = rows(2, 2);
        const auto perGpu = rows(3, 2) - base;
        const auto perVm = rows(2, 3) - base;
        QCOMPARE(rows(10, 20), base + 8 * perGpu + 18 * perVm);
        QCOMPARE(assess(largeHost(10, 20), allLicences()).paths.size(),
                 qsizetype(10 * 2 + 10 * 20 * 2));
    }

    void everyPathHasItsOwnKey()
    {
        const Assessment assessment = assess(largeHost(3, 4), allLicences());
        for (qsizetype i = 0; i < assessment.paths.size(); ++i) {
            for (qsizetype k = 0; k < i; ++k)
                QVERIFY(!(assessment.paths.at(i).path == assessment.paths.at(k).path));
        }
    }
};

SETUP_TEST_MAIN(TestAssessment)
#include "tst_assessment.moc"
