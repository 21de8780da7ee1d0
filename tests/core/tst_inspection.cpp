// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/enumnames.h"
#include "platform/simulated/simulatedhost.h"
#include "tests/core/support/scenario.h"
#include "tests/support/testmain.h"
#include "wizard/core/inspection.h"

using namespace Core;
using namespace TestSupport;
using Platform::FactArea;
using Platform::HostFacts;

class TestInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWholeHost()
    {
        const Platform::HostProfile profile =
            profileNamed(QStringLiteral("demo-server-t4-dda.json"));
        Platform::Simulated::SimulatedHost host(profile);
        QCOMPARE(inspectHost(host.reader(), {}), profile.facts);
    }

    void saysWhyAnAreaIsUnread()
    {
        Platform::HostProfile profile = profileNamed(QStringLiteral("demo-server-t4-dda.json"));
        const HostFacts known = profile.facts;
        for (const char *operation : {"read.eflow", "read.gpus"}) {
            Platform::Fault fault;
            fault.operation = QString::fromLatin1(operation);
            fault.error = QStringLiteral("access-denied");
            profile.simulation.faults = profile.simulation.faults.valueOr({}) << fault;
        }
        Platform::Simulated::SimulatedHost host(profile);
        const HostFacts facts = inspectHost(host.reader(), {});
        QCOMPARE(facts.windows, known.windows);
        QCOMPARE(facts.vms, known.vms);
        QVERIFY(!facts.gpus.isKnown());
        QVERIFY(facts.gpus.problem.startsWith(QStringLiteral("access-denied")));
        QVERIFY(!facts.eflow.deployed.isKnown());
        QVERIFY(facts.eflow.deployed.problem.startsWith(QStringLiteral("access-denied")));
        QCOMPARE(facts.eflow.gpuList.problem, facts.eflow.deployed.problem);
    }

    void readsNothingAfterAStop()
    {
        Platform::Simulated::SimulatedHost host(
            profileNamed(QStringLiteral("demo-server-t4-dda.json")));
        std::stop_source stop;
        stop.request_stop();
        const HostFacts facts = inspectHost(host.reader(), {.stop = stop.get_token()});
        QCOMPARE(facts.windows.build.problem, QStringLiteral("cancelled"));
        QCOMPARE(facts.vms.problem, QStringLiteral("cancelled"));
    }
};

SETUP_TEST_MAIN(TestInspection)
#include "tst_inspection.moc"
