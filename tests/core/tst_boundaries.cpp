// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// Both sides of every number in the support matrix.
#include "tests/core/support/testhosts.h"
#include "tests/support/testmain.h"
#include "wizard/core/requirement.h"

using namespace Platform;
using namespace TestSupport;

namespace {

HostFacts clientOf(const QString &edition, int build, int revision)
{
    HostFacts facts = clientHost();
    facts.windows.edition = edition;
    facts.windows.build = build;
    facts.windows.revision = revision;
    return facts;
}

HostFacts serverOf(int build)
{
    HostFacts facts = serverHost();
    facts.windows.build = build;
    return facts;
}

/// Puts another card into a host, and into EFLOW's list.
void giveCard(HostFacts &facts, const GpuFacts &gpu)
{
    facts.gpus = QList<GpuFacts>{gpu};
    const QList<Method> methods{Method::DirectDeviceAssignment, Method::ParaVirtualization};
    facts.eflow.gpuList = QList<EflowGpu>{{gpu.name, 1, methods}};
}

} // namespace

class TestBoundaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void geForceOnClient_data()
    {
        QTest::addColumn<int>("build");
        QTest::addColumn<int>("revision");
        QTest::addColumn<QString>("verdict");
        const auto row = [](int build, int revision, const char *verdict) {
            QTest::addRow("%d.%d", build, revision)
                << build << revision << QString::fromLatin1(verdict);
        };
        row(17763, 9999, "blocked: windows.build");
        row(19043, 9999, "blocked: windows.build");
        row(19044, 1262, "blocked: windows.build");
        row(19044, 1263, "blocked: windows.build");
        row(19044, 1619, "blocked: windows.build");
        row(19044, 1620, "ready");
        row(19045, 1, "attention: windows.build");
        row(19046, 1, "blocked: windows.build");
        row(20144, 1, "blocked: windows.build");
        row(20145, 1, "ready");
        row(20225, 1, "ready");
        row(20226, 1000, "blocked: windows.build");
        row(20227, 1, "ready");
        row(21326, 1, "ready");
        row(21327, 1, "attention: windows.build");
        row(21328, 1, "ready");
        row(21342, 1, "ready");
        row(21343, 1, "blocked: windows.build");
        row(21354, 1, "blocked: windows.build");
        row(21359, 1, "ready");
        row(21999, 1, "ready");
        row(22000, 1, "ready");
        row(26099, 1, "ready");
        row(26100, 1, "attention: windows.build");
        row(26200, 1, "attention: windows.build");
    }
    void geForceOnClient()
    {
        QFETCH(int, build);
        QFETCH(int, revision);
        QTEST(verdictText(clientOf(QStringLiteral("Professional"), build, revision), EflowPv),
              "verdict");
    }

    /// The revision that was enough in November 2021 is named, on one side of it only.
    void formerRevisionIsExplained()
    {
        const auto found = [](int revision) {
            const auto facts = clientOf(QStringLiteral("Professional"), 19044, revision);
            const Core::Assessment assessment = Core::assess(facts, allLicences());
            for (const Core::AssessmentRow &row : assessment.rows) {
                if (row.requirement->id == QLatin1String("windows.build") &&
                    row.routes.contains(EflowPv))
                    return translated(row.finding.found);
            }
            return QString();
        };
        QVERIFY(!found(1262).contains(QLatin1String("2021-11")));
        QVERIFY(found(1263).contains(QLatin1String("2021-11")));
        QVERIFY(found(1619).contains(QLatin1String("2021-11")));
        QVERIFY(!found(1620).contains(QLatin1String("2021-11")));
    }

    void t4OnServer_data()
    {
        QTest::addColumn<int>("build");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("17762") << 17762 << "blocked: windows.build";
        QTest::newRow("17763") << 17763 << "ready";
        QTest::newRow("20348") << 20348 << "ready";
        QTest::newRow("26100, newer than the list") << 26100 << "attention: windows.build";
    }
    void t4OnServer()
    {
        QFETCH(int, build);
        QTEST(verdictText(serverOf(build), EflowDda), "verdict");
    }

    /// Open on a client means attention: only EFLOW's documentation promises it.
    void t4OnClient_data()
    {
        QTest::addColumn<int>("build");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("17762") << 17762 << "blocked: windows.build";
        QTest::newRow("17763, in the list of June 2022")
            << 17763 << "attention: windows.product-type";
        QTest::newRow("19045") << 19045 << "attention: windows.product-type";
        QTest::newRow("20145, enough for GPU-PV only") << 20145 << "blocked: windows.build";
        QTest::newRow("21317") << 21317 << "blocked: windows.build";
        QTest::newRow("21318") << 21318 << "attention: windows.product-type";
        QTest::newRow("22000") << 22000 << "attention: windows.product-type";
    }
    void t4OnClient()
    {
        QFETCH(int, build);
        HostFacts facts = clientOf(QStringLiteral("Enterprise"), build, 1);
        giveCard(facts, teslaT4());
        QTEST(verdictText(facts, EflowDda), "verdict");
    }

    void edition_data()
    {
        QTest::addColumn<QString>("edition");
        QTest::addColumn<QString>("eflow");
        QTest::addColumn<QString>("hyperv");
        const auto row = [](const char *edition, const char *eflow, const char *hyperv) {
            QTest::newRow(edition) << QString::fromLatin1(edition) << QString::fromLatin1(eflow)
                                   << QString::fromLatin1(hyperv);
        };
        for (const char *open :
             {"Professional", "ProfessionalN", "ProfessionalWorkstation", "Enterprise",
              "EnterpriseN", "EnterpriseS", "EnterpriseG", "IoTEnterprise", "IoTEnterpriseS"})
            row(open, "ready", "ready");
        for (const char *school : {"Education", "EducationN", "ProfessionalEducation"})
            row(school, "blocked: windows.edition", "ready");
        row("ServerRdsh", "blocked: windows.edition", "ready");
        for (const char *home : {"Core", "CoreN", "CoreSingleLanguage", "CoreCountrySpecific"})
            row(home, "blocked: windows.edition", "blocked: windows.edition");
        row("Kiosk", "unknown", "ready");
    }
    void edition()
    {
        QFETCH(QString, edition);
        QFETCH(QString, eflow);
        HostFacts facts = clientOf(edition, 22631, 1);
        facts.hyperv.feature = {}; // an enabled Hyper-V would rule Home out
        if (eflow == QLatin1String("unknown"))
            eflow = QStringLiteral("unknown: windows.edition");
        QCOMPARE(verdictText(facts, EflowPv), eflow);
        QTEST(verdictText(facts, HyperVPv), "hyperv");
    }

    void insiderRowsNameTwoEditions_data()
    {
        QTest::addColumn<QString>("edition");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("Pro") << "Professional"
                             << "ready";
        QTest::newRow("Enterprise") << "Enterprise"
                                    << "ready";
        QTest::newRow("IoT Enterprise") << "IoTEnterprise"
                                        << "blocked: windows.edition";
    }
    void insiderRowsNameTwoEditions()
    {
        QFETCH(QString, edition);
        QTEST(verdictText(clientOf(edition, 20145, 1), EflowPv), "verdict");
    }

    void serverIsAboveEveryNumberAndStillOut()
    {
        HostFacts facts = serverOf(20348);
        giveCard(facts, geForce());
        QVERIFY(
            verdictText(facts, EflowPv).startsWith(QLatin1String("blocked: windows.product-type")));
        QCOMPARE(verdictText(facts, HyperVPv), QStringLiteral("ready"));
    }

    void installedModuleDecidesOn19045()
    {
        HostFacts facts = clientOf(QStringLiteral("Professional"), 19045, 3086);
        facts.eflow.moduleRequiresBuild = 19044;
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("blocked: windows.build"));
        facts.eflow.moduleRequiresBuild = 19045;
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("ready"));
        facts.windows.build = 22631;
        facts.eflow.moduleRequiresBuild = 19044;
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("ready"));
    }

    void revisionCountsOn19044Only()
    {
        HostFacts facts = clientOf(QStringLiteral("Professional"), 19044, 0);
        facts.windows.revision = {};
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("unknown: windows.build"));
        facts.windows.build = 22000;
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("ready"));
    }

    void wslIsNeededOnWindows10()
    {
        HostFacts facts = clientHost();
        facts.wsl.installed = false;
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("ready"));
        facts.windows.build = 19044;
        facts.windows.revision = 1620;
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("blocked: wsl.installed"));
        facts.windows.build = 20145;
        QCOMPARE(verdictText(facts, EflowPv), QStringLiteral("attention: wsl.installed"));
    }
};

SETUP_TEST_MAIN(TestBoundaries)
#include "tst_boundaries.moc"
