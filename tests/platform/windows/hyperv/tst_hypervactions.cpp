// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/hyperv/hypervacts.h"
#include "tests/platform/windows/support/plainfacts.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

constexpr std::pair<FakeAnswer, const char *> Answers[] = {
    {FakeAnswer::AtOnce, "at once"},
    {FakeAnswer::ByJob, "by a job"},
    {FakeAnswer::ByJobWithWarnings, "by a job with warnings"}};

QByteArray machineOf(HyperVWorld &world)
{
    return hostProfileJson(world.fake.machine().snapshot());
}

} // namespace

class TestHyperVActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheEffectOfASimulatedHost_data()
    {
        QTest::addColumn<HyperVAct>("act");
        QTest::addColumn<int>("build");
        QTest::addColumn<int>("answer");
        for (const HyperVAct &act : hyperVActs()) {
            for (const int build : WindowsBuilds) {
                for (const auto &[answer, name] : Answers) {
                    if (act.isReading && answer != FakeAnswer::AtOnce)
                        continue;
                    QTest::addRow("%s, %d, %s", qPrintable(act.name), build, name)
                        << act << build << int(answer);
                }
            }
        }
    }
    void hasTheEffectOfASimulatedHost()
    {
        QFETCH(HyperVAct, act);
        QFETCH(int, build);
        QFETCH(int, answer);
        constexpr int FirstBuildThatTellsTheGpu = 20348;
        if (act.name == QLatin1String("remove a partition") && build < FirstBuildThatTellsTheGpu)
            return; // it cannot be named there: see takesAnyPartitionOnWindows10()
        HyperVWorld world(act.profile, build);
        world.fake.jobs().habits.answer = FakeAnswer(answer);
        const QByteArray before = machineOf(world);
        const auto done = act.run(world, {});
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(machineOf(world) == before, act.isReading);
        const auto read = world.reader.vms({});
        QVERIFY(read);
        const HostFacts facts = world.fake.machine().snapshot().facts;
        QCOMPARE(plainValues(read->first()), plainValues(facts.vms->first()));
        QCOMPARE(world.fake.repository()->violations(), QStringList());
    }

    void writesEverySettingAlone_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"stopAction", "dynamicMemory", "memoryStartupMb", "memoryMinimumMb", "checkpoints",
              "automaticCheckpoints", "guestControlledCacheTypes", "lowMmioMb", "highMmioMb",
              "highMmioBaseMb"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void writesEverySettingAlone()
    {
        QFETCH(QString, name);
        VmSettings settings;
        if (name == QLatin1String("stopAction"))
            settings.stopAction = StopAction::ShutDown;
        else if (name == QLatin1String("dynamicMemory"))
            settings.dynamicMemory = true;
        else if (name == QLatin1String("memoryStartupMb"))
            settings.memoryStartupMb = 9000;
        else if (name == QLatin1String("memoryMinimumMb"))
            settings.memoryMinimumMb = 1000;
        else if (name == QLatin1String("checkpoints"))
            settings.checkpoints = CheckpointType::ProductionOnly;
        else if (name == QLatin1String("automaticCheckpoints"))
            settings.automaticCheckpoints = true;
        else if (name == QLatin1String("guestControlledCacheTypes"))
            settings.guestControlledCacheTypes = false;
        else if (name == QLatin1String("lowMmioMb"))
            settings.lowMmioMb = 1024;
        else if (name == QLatin1String("highMmioMb"))
            settings.highMmioMb = 16384;
        else if (name == QLatin1String("highMmioBaseMb"))
            settings.highMmioBaseMb = 48128;
        HyperVWorld world(actHost());
        const QJsonObject before = plainValues(*world.reader.vm(ActVm, {}));
        const auto done = world.vms.configure(ActVm, settings, {});
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        const QJsonObject after = plainValues(*world.reader.vm(ActVm, {}));
        for (const QString &key : after.keys())
            QCOMPARE(before.value(key) != after.value(key), key == name);
    }

    void refusesASettingThatTheBuildDoesNotHave()
    {
        HyperVWorld world(actHost(), 16299);
        VmSettings settings;
        settings.dynamicMemory = true;
        settings.highMmioBaseMb = 48128;
        const QByteArray before = machineOf(world);
        const auto done = world.vms.configure(ActVm, settings, {});
        QCOMPARE(done.error().code, ErrorCode::NotSupported);
        QVERIFY(done.error().detail.contains(QLatin1String("HighMmioGapBase")));
        QCOMPARE(machineOf(world), before); // nothing is written by halves
    }

    void shutsDownWithoutIntegrationServices()
    {
        const HyperVAct act = hyperVAct(QStringLiteral("stop"));
        HyperVWorld world(act.profile);
        world.fake.repository()->remove(world.fake.vms().shutdownPath(ActVm));
        QVERIFY(act.run(world, {}));
        QVERIFY(world.reader.vm(ActVm, {})->state.is(VmState::Off));
    }

    void waitsForAGuestThatTakesItsTime()
    {
        const HyperVAct act = hyperVAct(QStringLiteral("stop"));
        HyperVWorld world(act.profile);
        world.fake.habits.looksUntilOff = 5;
        QVERIFY(act.run(world, {}));
        QVERIFY(world.reader.vm(ActVm, {})->state.is(VmState::Off));
    }

    /// No VM is ever turned off by force: the fake takes that for a violation.
    void givesUpOnAGuestThatStaysOn()
    {
        const HyperVAct act = hyperVAct(QStringLiteral("stop"));
        HyperVWorld world(act.profile);
        world.fake.habits.guestsShutDown = false;
        const auto done = act.run(world, {{}, std::chrono::milliseconds(300)});
        QCOMPARE(done.error().code, ErrorCode::TimedOut);
        QVERIFY(world.reader.vm(ActVm, {})->state.is(VmState::Running));
        QCOMPARE(world.fake.repository()->violations(), QStringList());
    }

    /// A guest that was asked cannot be called back, so that the wait goes on.
    void finishesAShutdownThatHasBegun()
    {
        const HyperVAct act = hyperVAct(QStringLiteral("stop"));
        HyperVWorld world(act.profile);
        world.fake.habits.looksUntilOff = 3;
        std::stop_source stop;
        FakeWmiRepository &wmi = *world.fake.repository();
        wmi.setBeforeRead(QStringLiteral("CIM_ComputerSystem"), [&] {
            if (!wmi.faults().log().filter(QLatin1String("InitiateShutdown")).isEmpty())
                stop.request_stop();
        });
        QVERIFY(act.run(world, {stop.get_token(), std::chrono::seconds(30)}));
        QVERIFY(stop.stop_requested());
        QVERIFY(world.reader.vm(ActVm, {})->state.is(VmState::Off));
    }

    /// Windows 10 and Server 2019 take a GPU of their own choice and do not tell which.
    void takesAnyPartitionOnWindows10()
    {
        HyperVWorld world(shareableHost(), 19041);
        QVERIFY(world.vmDevices.addPartition(ActVm, QString(), {}));
        QCOMPARE(*world.reader.vm(ActVm, {})->gpuPartitions, QStringList{QString()});
        QVERIFY(world.vmDevices.removePartition(ActVm, QString(), {}));
        QCOMPARE(*world.reader.vm(ActVm, {})->gpuPartitions, QStringList());
    }

    void takesPartitionsOutOneByOne()
    {
        HyperVWorld world(shareableHost());
        QVERIFY(world.vmDevices.addPartition(ActVm, ActPartition, {}));
        QVERIFY(world.vmDevices.addPartition(ActVm, ActPartition.toUpper(), {}));
        QCOMPARE(world.reader.vm(ActVm, {})->gpuPartitions->size(), 2);
        QVERIFY(world.vmDevices.removePartition(ActVm, ActPartition.toUpper(), {}));
        QCOMPARE(world.reader.vm(ActVm, {})->gpuPartitions->size(), 1);
    }

    /// What Hyper-V has accepted of a VM with a device can be had again, but not what is worse.
    void goesBackWhileTheVmHoldsADevice_data()
    {
        QTest::addColumn<VmFacts>("vm");
        QTest::addColumn<VmSettings>("settings");
        QTest::addColumn<int>("code");
        HostProfile profile = assignedHost();
        const VmFacts fit = vmIn(profile);
        VmFacts unfit = fit;
        unfit.stopAction = StopAction::Save;
        unfit.dynamicMemory = true;
        unfit.memoryMinimumMb = 512;
        unfit.checkpoints = CheckpointType::Standard;
        VmSettings checkpoints;
        checkpoints.checkpoints = CheckpointType::Production;
        VmSettings stop;
        stop.stopAction = StopAction::ShutDown;
        VmSettings memory;
        memory.dynamicMemory = true;
        memory.memoryMinimumMb = 1024;
        VmSettings range;
        range.lowMmioMb = 3072;
        const int success = -1;
        QTest::newRow("checkpoints of a fit VM") << fit << checkpoints << success;
        QTest::newRow("checkpoints of an unfit VM") << unfit << checkpoints << success;
        QTest::newRow("the stop action of a fit VM")
            << fit << stop << int(ErrorCode::VmStopActionUnsuitable);
        QTest::newRow("the stop action of an unfit VM") << unfit << stop << success;
        QTest::newRow("the memory of a fit VM") << fit << memory << int(ErrorCode::VmMemoryDynamic);
        QTest::newRow("the memory of an unfit VM") << unfit << memory << success;
        QTest::newRow("another setting of an unfit VM") << unfit << range << success;
    }
    void goesBackWhileTheVmHoldsADevice()
    {
        QFETCH(VmFacts, vm);
        QFETCH(VmSettings, settings);
        QFETCH(int, code);
        HostProfile profile = assignedHost();
        vmIn(profile) = vm;
        HyperVWorld world(profile);
        const auto done = world.vms.configure(ActVm, settings, {});
        QCOMPARE(done ? -1 : int(done.error().code), code);
    }

    void waitsUntilHyperVListsTheDevice()
    {
        HyperVWorld world(actHost());
        world.fake.habits.looksUntilListed = 6;
        QVERIFY(world.assignable.dismount({ActDevice, ActPlace}, {}));
        QCOMPARE(world.inventory.dismountedDevices({})->size(), 1);
        QVERIFY(world.assignable.mount(ActPlace, {}));
        QVERIFY(world.inventory.dismountedDevices({})->isEmpty());
    }

    void saysThatADeviceIsNotListedInTime()
    {
        HyperVWorld world(actHost());
        world.fake.habits.looksUntilListed = 100000;
        const auto done =
            world.assignable.dismount({ActDevice, ActPlace}, {{}, std::chrono::milliseconds(300)});
        QCOMPARE(done.error().code, ErrorCode::OutcomeUnknown);
    }

    void asksForWhatTheUserDidNotRelax()
    {
        HostProfile profile = actHost();
        gpuIn(profile).mitigationDriver = false;
        gpuIn(profile).pci.acsCompatibleUpHierarchy = 0;
        HyperVWorld world(profile);
        QVERIFY(!world.assignable.dismount({ActDevice, ActPlace, true, false}, {}));
        QVERIFY(!world.assignable.dismount({ActDevice, ActPlace, false, true}, {}));
        QVERIFY(world.assignable.dismount({ActDevice, ActPlace, false, false}, {}));
    }
};

SETUP_TEST_MAIN(TestHyperVActions)
#include "tst_hypervactions.moc"
