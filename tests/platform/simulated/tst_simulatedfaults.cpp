// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/simulated/profilefolder.h"
#include "tests/support/testmain.h"

#include <QProcess>

using namespace Platform;
using namespace TestSupport;
using Simulated::SimulatedHost;

namespace {

constexpr int KilledExitCode = 137;

/// A machine on which switching the T4 off meets one fault.
HostProfile profileWith(FaultMoment moment, std::optional<int> times = {},
                        std::optional<int> skip = {})
{
    HostProfile profile = serverProfile();
    Fault fault;
    fault.error = QStringLiteral("busy");
    fault.moment = moment;
    fault.times.value = times;
    fault.skip.value = skip;
    addFault(profile, Operation::DisableDevice, fault);
    return profile;
}

int disableInAnotherProcess(const QString &profile, const QString &state)
{
    QProcess process;
    process.start(QStringLiteral(SIMULATED_STEP), {profile, state, TeslaT4});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
               ? process.exitCode()
               : -1;
}

} // namespace

class TestSimulatedFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strikesAtItsMoment_data()
    {
        QTest::addColumn<FaultMoment>("moment");
        QTest::addColumn<ErrorCode>("error");
        QTest::addColumn<bool>("tookEffect");
        QTest::newRow("before") << FaultMoment::Before << ErrorCode::Busy << false;
        QTest::newRow("after") << FaultMoment::After << ErrorCode::Busy << true;
        QTest::newRow("time-out before")
            << FaultMoment::TimeoutBefore << ErrorCode::TimedOut << false;
        QTest::newRow("time-out after") << FaultMoment::TimeoutAfter << ErrorCode::TimedOut << true;
    }
    void strikesAtItsMoment()
    {
        QFETCH(FaultMoment, moment);
        QFETCH(bool, tookEffect);
        SimulatedHost host(profileWith(moment));
        const Result<> result = host.devices().setEnabled(TeslaT4, false, {});
        QVERIFY(!result);
        QTEST(result.error().code, "error");
        QCOMPARE(host.reader().readGpu(TeslaT4, {})->status.is(DeviceStatus::Disabled), tookEffect);
    }

    void countsItsCalls()
    {
        SimulatedHost host(profileWith(FaultMoment::Before, 2, 1));
        const QByteArray before = stateOf(host);
        QList<bool> passed;
        for (int call = 0; call < 5; ++call) {
            passed << host.devices().setEnabled(TeslaT4, false, {}).has_value();
            QVERIFY(host.devices().setEnabled(TeslaT4, true, {}));
        }
        QCOMPARE(passed, QList({true, false, false, true, true}));
        QCOMPARE(stateOf(host), before);
    }

    void strikesForEverUnlessTold()
    {
        SimulatedHost host(profileWith(FaultMoment::Before));
        for (int call = 0; call < 20; ++call)
            QVERIFY(!host.devices().setEnabled(TeslaT4, false, {}));
    }

    void countsEachFaultOfAnOperation()
    {
        HostProfile profile = profileWith(FaultMoment::Before, 1);
        Fault second;
        second.error = QStringLiteral("internal");
        second.skip = 1;
        second.times = 1;
        addFault(profile, Operation::DisableDevice, second);
        SimulatedHost host(profile);
        QCOMPARE(host.devices().setEnabled(TeslaT4, false, {}).error().code, ErrorCode::Busy);
        QCOMPARE(host.devices().setEnabled(TeslaT4, false, {}).error().code, ErrorCode::Internal);
        QCOMPARE(outcomeOf(host.devices().setEnabled(TeslaT4, false, {})), QStringLiteral("ok"));
    }

    void strikesReadsToo()
    {
        HostProfile profile = serverProfile();
        Fault fault;
        fault.error = QStringLiteral("provider-unavailable");
        addFault(profile, Operation::ReadHyperV, fault);
        SimulatedHost host(profile);
        QCOMPARE(host.reader().read(FactArea::HyperV, {}).error().code,
                 ErrorCode::ProviderUnavailable);
        QVERIFY(host.reader().read(FactArea::Windows, {}));
    }

    void refusesFaultsThatDoNotExist_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("problem");
        QTest::newRow("operation")
            << QByteArray(R"({"operation": "vm.explode", "error": "busy"})")
            << "simulation.faults[0].operation: expected one of read.windows,";
        QTest::newRow("no operation")
            << QByteArray(R"({"error": "busy"})") << "recovery.unregister, found nothing";
        QTest::newRow("error")
            << QByteArray(R"({"operation": "vm.start", "error": "sad"})")
            << "simulation.faults[0].error: expected the name of an error, found \"sad\"";
        QTest::newRow("no error")
            << QByteArray(R"({"operation": "vm.start", "moment": "after"})")
            << "simulation.faults[0].error: expected the name of an error, found nothing";
    }
    void refusesFaultsThatDoNotExist()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, problem);
        const QString file = m_folder.write(
            R"({"format": "eflow-gpu-setup/host-profile/1", "simulation": {"faults": [)" + fault +
            "]}}");
        const auto host = SimulatedHost::open(file);
        QVERIFY(!host);
        QCOMPARE(host.error().code, ErrorCode::ProfileInvalid);
        QVERIFY2(host.error().detail.contains(problem), qPrintable(host.error().detail));
    }

    void needsNoErrorForTimeoutsAndKills()
    {
        const QString file = m_folder.write(
            R"({"format": "eflow-gpu-setup/host-profile/1", "simulation": {"faults": [
            {"operation": "vm.start", "moment": "timeoutAfter"},
            {"operation": "vm.stop", "moment": "killBefore"}]}})");
        QVERIFY(SimulatedHost::open(file));
    }

    void diesAtItsMomentAndOnlyOnce_data()
    {
        QTest::addColumn<FaultMoment>("moment");
        QTest::addColumn<DeviceStatus>("found");
        QTest::newRow("before") << FaultMoment::KillBefore << DeviceStatus::Ok;
        QTest::newRow("after") << FaultMoment::KillAfter << DeviceStatus::Disabled;
    }
    void diesAtItsMomentAndOnlyOnce()
    {
        QFETCH(FaultMoment, moment);
        const QString profile = m_folder.profile(profileWith(moment, 1));
        const QString state = m_folder.path(QTest::currentDataTag());
        QCOMPARE(disableInAnotherProcess(profile, state), KilledExitCode);
        const auto left = loadHostProfile(state);
        QVERIFY2(left, qPrintable(left ? QString() : left.error().detail));
        QTEST(*left->facts.gpus->first().status, "found");
        QVERIFY(!left->simulation.faults.isKnown());
        QCOMPARE(disableInAnotherProcess(profile, state), 0);
    }

    void keepsTheCountOfFaultsBetweenProcesses()
    {
        const QString profile = m_folder.profile(profileWith(FaultMoment::Before, 2, 1));
        const QString state = m_folder.path("counted.json");
        QList<bool> passed;
        for (int process = 0; process < 4; ++process) {
            const auto host = SimulatedHost::open(profile, state);
            passed << (*host)->devices().setEnabled(TeslaT4, false, {}).has_value();
            QVERIFY((*host)->devices().setEnabled(TeslaT4, true, {}));
        }
        QCOMPARE(passed, QList({true, false, false, true}));
        QCOMPARE(contentOf(state), hostProfileJson(serverProfile()));
    }

private:
    ProfileFolder m_folder;
};

SETUP_TEST_MAIN(TestSimulatedFaults)
#include "tst_simulatedfaults.moc"
