// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/support/testmain.h"
#include "wizard/core/checkreport.h"
#include "wizard/core/requirement.h"
#include "wizard/core/safetext.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace Core;

namespace {

const Requirement SomeRequirement{.id = QLatin1String("windows.build"),
                                  .area = Area::Windows,
                                  .subject = SubjectKind::Host,
                                  .unknownIsAdvisory = false,
                                  .check = nullptr,
                                  .title = {"Windows build", "@label"},
                                  .why = {"Because.", "@info"},
                                  .remedy = {"Update Windows.", "@remedy"},
                                  .link = QLatin1String("https://learn.microsoft.com/")};

AssessmentRow rowWith(Verdict verdict)
{
    AssessmentRow row;
    row.requirement = &SomeRequirement;
    row.finding.verdict = verdict;
    row.finding.found = verbatim(QStringLiteral("19041"));
    row.finding.required = verbatim(QStringLiteral("19044"));
    row.finding.evidence = {QStringLiteral("RtlGetVersion")};
    row.routes = {AllRoutes[0], AllRoutes[1]};
    return row;
}

AssessedPath pathWith(PathVerdict verdict)
{
    AssessedPath path;
    path.path = {QStringLiteral("PCI\\A"), AllRoutes[1], QString()};
    path.gpuName = QStringLiteral("Card");
    path.verdict = verdict;
    if (verdict == PathVerdict::Blocked)
        path.because = {QLatin1String("windows.build")};
    return path;
}

Assessment bigAssessment(int gpus, int vms)
{
    Assessment assessment;
    for (int gpu = 0; gpu < gpus; ++gpu) {
        for (int vm = 0; vm < vms; ++vm) {
            AssessedPath path = pathWith(PathVerdict::Blocked);
            path.path = {QStringLiteral("PCI\\%1").arg(gpu), AllRoutes[3],
                         QStringLiteral("V%1").arg(vm)};
            assessment.paths << path;
        }
    }
    return assessment;
}

} // namespace

class TestCheckReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void concludesFromThePaths_data()
    {
        using enum PathVerdict;
        QTest::addColumn<QList<PathVerdict>>("paths");
        QTest::addColumn<bool>("gpusKnown");
        QTest::addColumn<QString>("conclusion");
        QTest::newRow("one is ready") << QList{Blocked, Unknown, Ready} << true << "open";
        QTest::newRow("one has warnings") << QList{Blocked, Attention} << true << "open";
        QTest::newRow("one could not be judged")
            << QList{Blocked, Unknown} << true << "inconclusive";
        QTest::newRow("all are blocked") << QList{Blocked, Blocked} << true << "closed";
        QTest::newRow("no GPU") << QList<PathVerdict>() << true << "closed";
        QTest::newRow("GPUs were not read") << QList<PathVerdict>() << false << "inconclusive";
    }
    void concludesFromThePaths()
    {
        QFETCH(QList<PathVerdict>, paths);
        QFETCH(bool, gpusKnown);
        Platform::HostFacts facts;
        if (gpusKnown)
            facts.gpus = QList<Platform::GpuFacts>();
        Assessment assessment;
        for (const PathVerdict verdict : paths)
            assessment.paths << pathWith(verdict);
        QTEST(QString(checkConclusionName(checkConclusion(facts, assessment))), "conclusion");
        QTEST(checkJson(facts, assessment).value(QLatin1String("conclusion")).toString(),
              "conclusion");
    }

    void writesEveryMemberOfARequirement()
    {
        Assessment assessment;
        assessment.rows = {rowWith(Verdict::Fail)};
        const QJsonObject json = checkJson({}, assessment)
                                     .value(QLatin1String("requirements"))
                                     .toArray()
                                     .first()
                                     .toObject();
        QCOMPARE(json.value(QLatin1String("id")).toString(), QStringLiteral("windows.build"));
        QCOMPARE(json.value(QLatin1String("area")).toString(), QStringLiteral("windows"));
        QCOMPARE(json.value(QLatin1String("verdict")).toString(), QStringLiteral("fail"));
        QCOMPARE(json.value(QLatin1String("found")).toString(), QStringLiteral("19041"));
        QCOMPARE(json.value(QLatin1String("required")).toString(), QStringLiteral("19044"));
        QCOMPARE(json.value(QLatin1String("fix")).toString(), QStringLiteral("Update Windows."));
        QCOMPARE(json.value(QLatin1String("evidence")).toArray(),
                 QJsonArray{QStringLiteral("RtlGetVersion")});
        const QJsonObject dda{{QStringLiteral("method"), QStringLiteral("DirectDeviceAssignment")},
                              {QStringLiteral("guest"), QStringLiteral("eflow")}};
        QCOMPARE(json.value(QLatin1String("closes")).toArray().first().toObject(), dda);
        QCOMPARE(json.value(QLatin1String("appliesTo")).toArray().size(), 2);
    }

    void explainsOnlyWhatDidNotPass()
    {
        Assessment assessment;
        assessment.rows = {rowWith(Verdict::Pass), rowWith(Verdict::Pass), rowWith(Verdict::Fail)};
        assessment.paths = {pathWith(PathVerdict::Ready), pathWith(PathVerdict::Blocked)};
        QCOMPARE(checkText({}, assessment), QStringLiteral(R"(Windows
  Pass            Windows build: 19041
  Fail            Windows build: 19041
                  Concerns: Discrete Device Assignment for EFLOW and GPU-PV for EFLOW
                  Required: 19044
                  Why: Because.
                  How to fix: Update Windows.
                  More: https://learn.microsoft.com/en-us/
                  Read from: RtlGetVersion

Ways to give a GPU to a VM
  Ready      Card, GPU-PV, VM of EFLOW
  Blocked    Card, GPU-PV, VM of EFLOW. Because of: windows.build

A GPU of this host can be given to a VM.
)"));
    }

    void keepsHostileNamesInOneHarmlessLine()
    {
        Assessment assessment;
        assessment.paths = {pathWith(PathVerdict::Ready)};
        assessment.paths.first().gpuName =
            QStringLiteral("a\n  Ready  b\u001b[2J\u202Ec %1 <img src='x'>");
        const QString text = checkText({}, assessment);
        QVERIFY2(text.contains(QStringLiteral(
                     "a\\u000a  Ready  b\\u001b[2J\\u202ec %1 <img src='x'>, GPU-PV")),
                 qPrintable(text));
        const QJsonObject path =
            checkJson({}, assessment).value(QLatin1String("paths")).toArray().first().toObject();
        QCOMPARE(path.value(QLatin1String("gpuName")).toString(), assessment.paths.first().gpuName);
    }

    void escapesWhatATerminalWouldObey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << QStringLiteral("PCI\\VEN_10DE 図 é 😀")
                               << QStringLiteral("PCI\\VEN_10DE 図 é 😀");
        QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a\\u0009b");
        QTest::newRow("delete") << QStringLiteral("\u007f") << QStringLiteral("\\u007f");
        QTest::newRow("C1") << QStringLiteral("\u009b1m") << QStringLiteral("\\u009b1m");
        QTest::newRow("paragraph") << QStringLiteral("\u2029") << QStringLiteral("\\u2029");
        QTest::newRow("isolate") << QStringLiteral("\u2066") << QStringLiteral("\\u2066");
        QTest::newRow("arabic mark") << QStringLiteral("\u061c") << QStringLiteral("\\u061c");
        QTest::newRow("tag") << QStringLiteral("\U000E0041") << QStringLiteral("\\U000e0041");
        QTest::newRow("half a pair") << QString(QChar(0xD800)) << QStringLiteral("\\ud800");
    }
    void escapesWhatATerminalWouldObey()
    {
        QFETCH(QString, text);
        QTEST(safeLine(text), "line");
        QCOMPARE(safeLines(QString(text + QLatin1Char('\n') + text)),
                 QString(safeLine(text) + QLatin1Char('\n') + safeLine(text)));
    }

    void costsTheSameForEveryPath()
    {
        // Ten times the paths may cost ten times as much; a square would cost a hundred times.
        const auto cost = [](int vms) {
            const Assessment assessment = bigAssessment(8, vms);
            QElapsedTimer timer;
            timer.start();
            const qsizetype size =
                checkText({}, assessment).size() + checkJson({}, assessment).size();
            return std::pair(timer.nsecsElapsed(), size);
        };
        (void)cost(100);
        const auto few = cost(100);
        const auto many = cost(1000);
        QVERIFY(many.second > few.second);
        QVERIFY2(many.first < 40 * few.first, qPrintable(QString::number(many.first / few.first)));
    }
};

SETUP_TEST_MAIN(TestCheckReport)
#include "tst_checkreport.moc"
