// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/simulated/eflowacts.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace TestSupport;

class TestSimulatedEflow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheWindows10OfTheModule()
    {
        HostProfile profile = clientProfile();
        profile.facts.windows.build = 19044;
        profile.facts.eflow.moduleRequiresBuild = 19044;
        Simulated::SimulatedHost host(profile);
        QCOMPARE(outcomeOf(host.eflow().configure(gpu(RtxName, GpuPv), {})), QStringLiteral("ok"));
    }

    void deploysOnce()
    {
        HostProfile profile = clientProfile();
        notDeployed(profile);
        Simulated::SimulatedHost host(profile);
        QCOMPARE(outcomeOf(host.eflow().deploy(noGpu(), {})), QStringLiteral("ok"));
        const EflowFacts facts = host.snapshot().facts.eflow;
        QVERIFY(facts.deployed.is(true) && facts.powerState.is(PowerState::On));
        QVERIFY(facts.cpuCount.is(4) && facts.memoryMb.is(4096) && facts.gpuName.is(QString()));
        QCOMPARE(host.eflow().deploy(noGpu(), {}).error().code, ErrorCode::EflowAlreadyDeployed);
    }

    void givesTheCardsThatItIsAskedFor()
    {
        Simulated::SimulatedHost host(clientProfile());
        QCOMPARE(outcomeOf(host.eflow().configure(gpu(T4Name, Dda, 2), {})), QStringLiteral("ok"));
        QCOMPARE(owners(host),
                 QStringList({QStringLiteral("eflow"), QStringLiteral("eflow"), QString()}));
        QCOMPARE(outcomeOf(host.eflow().configure(gpu(T4Name, Dda, 1), {})), QStringLiteral("ok"));
        QCOMPARE(owners(host), QStringList({QStringLiteral("eflow"), QString(), QString()}));
        QCOMPARE(outcomeOf(host.eflow().configure(noGpu(), {})), QStringLiteral("ok"));
        QCOMPARE(owners(host), QStringList({QString(), QString(), QString()}));
    }

    void changesFromOneGpuToAnother()
    {
        Simulated::SimulatedHost host(clientProfile());
        QVERIFY(host.eflow().configure(gpu(T4Name, Dda, 2), {}));
        QCOMPARE(outcomeOf(host.eflow().configure(gpu(RtxName, GpuPv), {})), QStringLiteral("ok"));
        const EflowFacts facts = host.snapshot().facts.eflow;
        QVERIFY(facts.gpuName.is(RtxName) && facts.gpuPassthroughType.is(GpuPv) &&
                facts.gpuCount.is(1));
        QCOMPARE(owners(host), QStringList({QString(), QString(), QString()}));
    }

    void leavesNoTrace_data()
    {
        inverseColumns();
        inverseRow("DDA and nothing", Nothing, configure(gpu(T4Name, Dda)), configure(noGpu()));
        inverseRow("DDA of two and nothing", Nothing, configure(gpu(T4Name, Dda, 2)),
                   configure(noGpu()));
        inverseRow("GPU-PV and nothing", Nothing, configure(gpu(RtxName, GpuPv)),
                   configure(noGpu()));
        inverseRow("size and back", Nothing, configure({8, 8192, {}, {}, 0}), configure(noGpu()));
        inverseRow("a count that was known",
                   eflowBut([](EflowFacts &eflow) { eflow.gpuCount = 0; }),
                   configure(gpu(RtxName, GpuPv)), configure(noGpu()));
        inverseRow("a type that was not empty",
                   eflowBut([](EflowFacts &eflow) { eflow.gpuPassthroughType = GpuPv; }),
                   configure(gpu(T4Name, Dda)), configure(noGpu()));
        inverseRow(
            "cards whose state is odd",
            [](HostProfile &profile) {
                teslaT4(profile).status.value = DeviceStatus::Error;
                teslaT4(profile).assignedTo = {};
            },
            configure(gpu(T4Name, Dda)), configure(noGpu()));
        inverseRow("nothing and DDA again", giveT4, configure(noGpu()),
                   configure(gpu(T4Name, Dda)));
        inverseRow("other cards and back", giveT4, configure(gpu(RtxName, GpuPv)),
                   configure(gpu(T4Name, Dda)));
        inverseRow("off and on", Nothing, setPower(PowerState::Off), setPower(PowerState::On));
    }
    void leavesNoTrace() { checkInverse(clientProfile()); }

    void doesNothingInTheRightPowerState()
    {
        Simulated::SimulatedHost host(clientProfile());
        const QByteArray before = stateOf(host);
        QVERIFY(host.eflow().setPower(PowerState::On, {}));
        QCOMPARE(stateOf(host), before);
    }

private:
    /// EFLOW has the first T4, of which nobody recorded the owner.
    static void giveT4(HostProfile &profile)
    {
        profile.facts.eflow.gpuName = T4Name;
        profile.facts.eflow.gpuPassthroughType = Dda;
        profile.facts.eflow.gpuCount = 1;
        teslaT4(profile).status.value = DeviceStatus::Assigned;
        teslaT4(profile).assignedTo = {};
    }
    static QStringList owners(const Simulated::SimulatedHost &host)
    {
        QStringList owners;
        const HostProfile profile = host.snapshot();
        for (const GpuFacts &card : *profile.facts.gpus)
            owners << card.assignedTo.valueOr(QStringLiteral("?"));
        return owners;
    }
};

SETUP_TEST_MAIN(TestSimulatedEflow)
#include "tst_simulatedeflow.moc"
