// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/simulated/testmachine.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <thread>

using namespace Platform;
using namespace TestSupport;
using namespace std::chrono_literals;
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

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

} // namespace

class TestSimulatedHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

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
        const QString file =
            write(R"({"format": "eflow-gpu-setup/host-profile/1", "simulation": {"faults": [)" +
                  fault + "]}}");
        const auto host = SimulatedHost::open(file);
        QVERIFY(!host);
        QCOMPARE(host.error().code, ErrorCode::ProfileInvalid);
        QVERIFY2(host.error().detail.contains(problem), qPrintable(host.error().detail));
    }

    void needsNoErrorForTimeoutsAndKills()
    {
        const QString file =
            write(R"({"format": "eflow-gpu-setup/host-profile/1", "simulation": {"faults": [
            {"operation": "vm.start", "moment": "timeoutAfter"}, {"operation": "vm.stop", "moment": "killBefore"}]}})");
        QVERIFY(SimulatedHost::open(file));
    }

    void tellsWhatIsWrongWithItsFile()
    {
        QCOMPARE(SimulatedHost::open(path("none.json")).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(SimulatedHost::open(write("{")).error().code, ErrorCode::JsonMalformed);
        QCOMPARE(SimulatedHost::open(profileFile(serverProfile()), write("{")).error().code,
                 ErrorCode::JsonMalformed);
    }

    void keepsItsStateBetweenProcesses()
    {
        const QString profile = profileFile(serverProfile());
        const QString state = path("kept.json");
        {
            const auto host = SimulatedHost::open(profile, state);
            QVERIFY(host);
            QVERIFY(!QFile::exists(state));
            QVERIFY((*host)->devices().setEnabled(TeslaT4, false, {}));
            QCOMPARE(contentOf(state), stateOf(**host));
        }
        const auto host = SimulatedHost::open(profile, state);
        QVERIFY(host);
        QVERIFY((*host)->reader().readGpu(TeslaT4, {})->status.is(DeviceStatus::Disabled));
        QVERIFY((*host)->devices().setEnabled(TeslaT4, true, {}));
        QCOMPARE(contentOf(state), hostProfileJson(serverProfile()));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("kept.json?*")}), QStringList());
    }

    void isOneMachineInAllItsStates()
    {
        const QString profile = profileFile(serverProfile());
        const QString state = path("identity.json");
        const auto host = SimulatedHost::open(profile, state);
        QVERIFY((*host)->devices().setEnabled(TeslaT4, false, {}));
        QCOMPARE((*SimulatedHost::open(profile, state))->machineId(), (*host)->machineId());
        QVERIFY(SimulatedHost(clientProfile()).machineId() != (*host)->machineId());
        QCOMPARE((*host)->displayName(), QStringLiteral("Test server"));
        QVERIFY((*host)->isRecorded());
    }

    void isCalledLikeItsFileWithoutAName()
    {
        const QString file = write(R"({"format": "eflow-gpu-setup/host-profile/1"})");
        QCOMPARE((*SimulatedHost::open(file))->displayName(), QStringLiteral("written"));
    }

    void changesNothingThatItCannotSave()
    {
        const auto host =
            SimulatedHost::open(profileFile(serverProfile()), path("no/such/folder/state.json"));
        QVERIFY(host);
        QCOMPARE((*host)->devices().setEnabled(TeslaT4, false, {}).error().code,
                 ErrorCode::FileUnwritable);
        QCOMPARE(stateOf(**host), hostProfileJson(serverProfile()));
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
        const QString profile = profileFile(profileWith(moment, 1));
        const QString state = path(QTest::currentDataTag());
        QCOMPARE(disableInAnotherProcess(profile, state), KilledExitCode);
        const auto left = loadHostProfile(state);
        QVERIFY2(left, qPrintable(left ? QString() : left.error().detail));
        QTEST(*left->facts.gpus->first().status, "found");
        QVERIFY(!left->simulation.faults.isKnown());
        QCOMPARE(disableInAnotherProcess(profile, state), 0);
    }

    void keepsTheCountOfFaultsBetweenProcesses()
    {
        const QString profile = profileFile(profileWith(FaultMoment::Before, 2, 1));
        const QString state = path("counted.json");
        QList<bool> passed;
        for (int process = 0; process < 4; ++process) {
            const auto host = SimulatedHost::open(profile, state);
            passed << (*host)->devices().setEnabled(TeslaT4, false, {}).has_value();
            QVERIFY((*host)->devices().setEnabled(TeslaT4, true, {}));
        }
        QCOMPARE(passed, QList({true, false, false, true}));
        QCOMPARE(contentOf(state), hostProfileJson(serverProfile()));
    }

    void stopsWaitingWhenAsked()
    {
        HostProfile profile = serverProfile();
        profile.simulation.delayMs = 600'000;
        SimulatedHost host(profile);
        std::stop_source stop;
        const std::jthread asker([&] { stop.request_stop(); });
        const Result<> result = host.devices().setEnabled(TeslaT4, false, {stop.get_token(), 600s});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(stateOf(host), hostProfileJson(profile));
    }

    void doesNothingOnceStopped()
    {
        SimulatedHost host(serverProfile());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(host.reader().read(FactArea::Gpus, {stop.get_token(), 1s}).error().code,
                 ErrorCode::Cancelled);
        QCOMPARE(host.recoveryTask().isRegistered({stop.get_token(), 1s}).error().code,
                 ErrorCode::Cancelled);
    }

    void answersWithinItsLimit()
    {
        HostProfile profile = serverProfile();
        profile.simulation.delayMs = 600'000;
        SimulatedHost host(profile);
        QCOMPARE(host.devices().setEnabled(TeslaT4, false, {{}, 10ms}).error().code,
                 ErrorCode::TimedOut);
        QCOMPARE(stateOf(host), hostProfileJson(profile));
    }

    void takesItsTime()
    {
        HostProfile profile = serverProfile();
        profile.simulation.delayMs = 30;
        SimulatedHost host(profile);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(host.reader().read(FactArea::Windows, {}));
        QVERIFY(timer.elapsed() >= 30);
    }

    void hidesVmsWithoutRights_data()
    {
        QTest::addColumn<bool>("elevated");
        QTest::addColumn<bool>("administrator");
        QTest::addColumn<bool>("seen");
        QTest::newRow("user") << false << false << false;
        QTest::newRow("Hyper-V administrator") << false << true << true;
        QTest::newRow("elevated") << true << false << true;
    }
    void hidesVmsWithoutRights()
    {
        QFETCH(bool, seen);
        QFETCH(bool, elevated);
        QFETCH(bool, administrator);
        HostProfile profile = serverProfile();
        profile.facts.rights.elevated = elevated;
        profile.facts.rights.hyperVAdministrator = administrator;
        SimulatedHost host(profile);
        const Fact<QList<VmFacts>> vms = host.reader().read(FactArea::Vms, {})->vms;
        QCOMPARE(vms.isKnown(), seen);
        QCOMPARE(vms.problem, seen ? QString() : QStringLiteral("missing rights"));
        const auto vm = host.reader().readVm(ReadyVm, {});
        QCOMPARE(vm.has_value(), seen);
        QVERIFY(seen || vm.error().code == ErrorCode::AccessDenied);
    }

    void readsOneAreaAtATime()
    {
        const HostProfile profile = serverProfile();
        SimulatedHost host(profile);
        HostFacts whole;
        for (const FactArea area : AllFactAreas) {
            HostFacts expected;
            copyArea(area, profile.facts, expected);
            QCOMPARE(*host.reader().read(area, {}), expected);
            copyArea(area, expected, whole);
        }
        QCOMPARE(whole, profile.facts);
        QCOMPARE(host.reader().readGpu(QStringLiteral("none"), {}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(host.reader().readVm(QStringLiteral("none"), {}).error().code,
                 ErrorCode::VmNotFound);
    }

    void remembersItsRecoveryTask()
    {
        SimulatedHost host(serverProfile());
        QVERIFY(!*host.recoveryTask().isRegistered({}));
        QVERIFY(host.recoveryTask().setRegistered(true, {}));
        QVERIFY(*host.recoveryTask().isRegistered({}));
        QVERIFY(host.recoveryTask().setRegistered(false, {}));
        QVERIFY(!*host.recoveryTask().isRegistered({}));
    }

    void isOneMachineForAllThreads()
    {
        SimulatedHost host(serverProfile());
        const QByteArray before = stateOf(host);
        const auto work = [&host](const QString &id) {
            for (int turn = 0; turn < 200; ++turn) {
                (void)host.devices().setEnabled(id, turn % 2 != 0, {});
                (void)host.reader().read(FactArea::Gpus, {});
            }
        };
        {
            const std::jthread first(work, TeslaT4);
            const std::jthread second(work, Rtx);
        }
        QCOMPARE(stateOf(host), before);
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    [[nodiscard]] QString write(const QByteArray &content) const
    {
        QFile file(path("written.json"));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                   ? file.fileName()
                   : QString();
    }
    [[nodiscard]] QString profileFile(const HostProfile &profile) const
    {
        QFile file(path("profile.json"));
        const QByteArray content = hostProfileJson(profile);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                   ? file.fileName()
                   : QString();
    }
    static int disableInAnotherProcess(const QString &profile, const QString &state)
    {
        QProcess process;
        process.start(QStringLiteral(SIMULATED_STEP), {profile, state, TeslaT4});
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
                   ? process.exitCode()
                   : -1;
    }

    QTemporaryDir m_folder;
};

SETUP_TEST_MAIN(TestSimulatedHost)
#include "tst_simulatedhost.moc"
