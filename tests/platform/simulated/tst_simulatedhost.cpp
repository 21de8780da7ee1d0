// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/simulated/profilefolder.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

#include <thread>

using namespace Platform;
using namespace TestSupport;
using namespace std::chrono_literals;
using Simulated::SimulatedHost;

class TestSimulatedHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrongWithItsFile()
    {
        QCOMPARE(SimulatedHost::open(m_folder.path("none.json")).error().code,
                 ErrorCode::FileUnreadable);
        QCOMPARE(SimulatedHost::open(m_folder.write("{")).error().code, ErrorCode::JsonMalformed);
        QCOMPARE(SimulatedHost::open(m_folder.profile(serverProfile()), m_folder.write("{"))
                     .error()
                     .code,
                 ErrorCode::JsonMalformed);
    }

    void keepsItsStateBetweenProcesses()
    {
        const QString profile = m_folder.profile(serverProfile());
        const QString state = m_folder.path("kept.json");
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
        QCOMPARE(m_folder.entries(QStringLiteral("kept.json?*")), QStringList());
    }

    void isOneMachineInAllItsStates()
    {
        const QString profile = m_folder.profile(serverProfile());
        const QString state = m_folder.path("identity.json");
        const auto host = SimulatedHost::open(profile, state);
        QVERIFY((*host)->devices().setEnabled(TeslaT4, false, {}));
        QCOMPARE((*SimulatedHost::open(profile, state))->machineId(), (*host)->machineId());
        QVERIFY(SimulatedHost(clientProfile()).machineId() != (*host)->machineId());
        QCOMPARE((*host)->displayName(), QStringLiteral("Test server"));
        QVERIFY((*host)->isRecorded());
    }

    void isCalledLikeItsFileWithoutAName()
    {
        const QString file = m_folder.write(R"({"format": "eflow-gpu-setup/host-profile/1"})");
        QCOMPARE((*SimulatedHost::open(file))->displayName(), QStringLiteral("written"));
    }

    void changesNothingThatItCannotSave()
    {
        const auto host = SimulatedHost::open(m_folder.profile(serverProfile()),
                                              m_folder.path("no/such/folder/state.json"));
        QVERIFY(host);
        QCOMPARE((*host)->devices().setEnabled(TeslaT4, false, {}).error().code,
                 ErrorCode::FileUnwritable);
        QCOMPARE(stateOf(**host), hostProfileJson(serverProfile()));
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
    ProfileFolder m_folder;
};

SETUP_TEST_MAIN(TestSimulatedHost)
#include "tst_simulatedhost.moc"
