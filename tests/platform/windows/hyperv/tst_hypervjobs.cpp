// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/hypervjobs.h"
#include "platform/windows/windowsreader.h"
#include "tests/platform/windows/hyperv/hypervacts.h"
#include "tests/support/skippingclock.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds Short(200);

/// A machine on which a job runs that changes the settings of a VM.
struct JobWorld : HyperVWorld
{
    JobWorld()
        : HyperVWorld(actHost())
    {
        fake.jobs().habits.answer = FakeAnswer::ByJob;
        fake.jobs().habits.looks = 100000;
    }

    Result<> change(const CallContext &call = {})
    {
        return hyperVAct(QStringLiteral("configure the VM")).run(*this, call);
    }

    /// The same, stopped as soon as the job runs.
    Result<> changeStopped()
    {
        std::stop_source stop;
        fake.repository()->setOnChange([&stop](const QString &path) {
            if (path.contains(QLatin1String("Msvm_ConcreteJob")))
                stop.request_stop();
        });
        const auto done = change({stop.get_token(), std::chrono::seconds(30)});
        fake.repository()->setOnChange({});
        return done;
    }

    bool isChanged() { return reader.vm(ActVm, {})->lowMmioMb.is(3072); }
};

} // namespace

class TestHyperVJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("code");
        const int success = -1;
        const int timedOut = int(ErrorCode::TimedOut);
        const int failed = int(ErrorCode::HyperVJobFailed);
        QTest::newRow("new") << 2 << timedOut;
        QTest::newRow("starting") << 3 << timedOut;
        QTest::newRow("running") << 4 << timedOut;
        QTest::newRow("suspended") << 5 << timedOut;
        QTest::newRow("shutting down") << 6 << timedOut;
        QTest::newRow("completed") << 7 << success;
        QTest::newRow("terminated") << 8 << failed;
        QTest::newRow("killed") << 9 << failed;
        QTest::newRow("exception") << 10 << failed;
        QTest::newRow("service") << 11 << timedOut;
        QTest::newRow("query pending") << 12 << timedOut;
        QTest::newRow("completed with warnings") << 32768 << success;
    }
    void knowsEveryState()
    {
        QFETCH(int, state);
        QFETCH(int, code);
        JobWorld world;
        FakeWmiRepository &wmi = *world.fake.repository();
        const QString job = wmi.add(QStringLiteral("Msvm_ConcreteJob"),
                                    {{QStringLiteral("InstanceID"), QStringLiteral("1")},
                                     {QStringLiteral("JobState"), qint64(state)}});
        wmi.setMethod(QStringLiteral("Msvm_VirtualSystemManagementService"),
                      QStringLiteral("ModifySystemSettings"), [job](const FakeWmiCall &) {
                          return WmiOutcome{4096, {{QStringLiteral("Job"), job}}};
                      });
        const auto done = world.change({{}, Short});
        QCOMPARE(done ? -1 : int(done.error().code), code);
    }

    void waitsForAsLongAsItTakes()
    {
        JobWorld world;
        world.fake.jobs().habits.looks = 4;
        QVERIFY(world.change());
        QVERIFY(world.isChanged());
    }

    /// A job goes on whether it lets itself be looked at or not.
    void looksAgain()
    {
        JobWorld world;
        world.fake.jobs().habits.looks = 3;
        FakeWmiFaults &faults = world.fake.repository()->faults();
        FakeWmiFault fault{.operation = FakeWmiOperation::Get,
                           .target = QStringLiteral("Msvm_ConcreteJob"),
                           .times = 2,
                           .hresult = 0x80041003};
        faults.add(fault);
        QVERIFY(world.change());
        QVERIFY(world.isChanged());
    }

    void isNotLedAstrayByFailuresBetweenLooks()
    {
        JobWorld world;
        world.fake.jobs().habits.looks = 4;
        FakeWmiFaults &faults = world.fake.repository()->faults();
        for (const int skip : {0, 3}) // of each three looks only the last is possible
            faults.add({.operation = FakeWmiOperation::Get,
                        .target = QStringLiteral("Msvm_ConcreteJob"),
                        .skip = skip,
                        .times = 2,
                        .hresult = 0x80041003});
        QVERIFY(world.change());
    }

    void cannotTellWhatAJobDoesThatDoesNotLetItselfBeLookedAt_data()
    {
        QTest::addColumn<quint32>("hresult");
        QTest::newRow("access denied") << quint32(0x80041003);
        QTest::newRow("provider failure") << quint32(0x80041004);
        QTest::newRow("not found") << quint32(0x80041002);
        QTest::newRow("failed") << quint32(0x80041001);
    }
    void cannotTellWhatAJobDoesThatDoesNotLetItselfBeLookedAt()
    {
        QFETCH(quint32, hresult);
        JobWorld world;
        world.fake.repository()->faults().add({.operation = FakeWmiOperation::Get,
                                               .target = QStringLiteral("Msvm_ConcreteJob"),
                                               .times = -1,
                                               .hresult = hresult});
        QCOMPARE(world.change().error().code, ErrorCode::OutcomeUnknown);
    }

    void cannotTellWhatAJobDidThatHasGone()
    {
        JobWorld world;
        world.fake.jobs().habits.looks = 1;
        world.fake.jobs().habits.vanishes = true;
        QCOMPARE(world.change().error().code, ErrorCode::OutcomeUnknown);
        QVERIFY(world.isChanged());
    }

    void cannotTellWhatAJobDidThatWasNotNamed()
    {
        JobWorld world;
        world.fake.repository()->faults().add({.operation = FakeWmiOperation::Call,
                                               .target = QStringLiteral("ModifySystemSettings"),
                                               .returnValue = 4096});
        QCOMPARE(world.change().error().code, ErrorCode::OutcomeUnknown);
    }

    void endsTheJobWhenStopped()
    {
        JobWorld world;
        QCOMPARE(world.changeStopped().error().code, ErrorCode::Cancelled);
        QVERIFY(!world.isChanged());
        QCOMPARE(jobStates(world), QList<qint64>{8});
    }

    void cannotTellWhenStoppedWhatAJobWillDo()
    {
        JobWorld world;
        world.fake.jobs().habits.isCancellable = false;
        QCOMPARE(world.changeStopped().error().code, ErrorCode::OutcomeUnknown);
        QCOMPARE(jobStates(world), QList<qint64>{4});
    }

    void succeedsWhenTheJobIsDoneBeforeItEnds()
    {
        JobWorld world;
        world.fake.jobs().habits.isHeedless = true;
        world.fake.jobs().habits.looks = 5;
        QVERIFY(world.changeStopped());
        QVERIFY(world.isChanged());
    }

    void givesUpOnAJobThatDoesNotHeed()
    {
        JobWorld world;
        world.fake.jobs().habits.isHeedless = true;
        QCOMPARE(world.changeStopped().error().code, ErrorCode::OutcomeUnknown);
    }

    void endsTheJobWhenTheTimeIsOver()
    {
        JobWorld world;
        QCOMPARE(world.change({{}, Short}).error().code, ErrorCode::TimedOut);
        QVERIFY(!world.isChanged());
        QCOMPARE(jobStates(world), QList<qint64>{8});
    }

    void leavesAJobThatCannotBeEnded()
    {
        JobWorld world;
        world.fake.jobs().habits.isCancellable = false;
        QCOMPARE(world.change({{}, Short}).error().code, ErrorCode::TimedOut);
        QCOMPARE(jobStates(world), QList<qint64>{4});
    }

    /// What it does comes late, but not behind the back of whoever looks or changes then.
    void isWaitedForBeforeAnybodyLooks()
    {
        JobWorld world;
        world.fake.jobs().habits.isCancellable = false;
        world.fake.jobs().habits.looks = 40;
        WindowsReader reader({}, world.connection, world.pending);
        QCOMPARE(world.change({{}, Short}).error().code, ErrorCode::TimedOut);
        QCOMPARE(reader.readVm(ActVm, {{}, Short}).error().code, ErrorCode::Busy);
        QCOMPARE(world.change({{}, Short}).error().code, ErrorCode::Busy);
        QCOMPARE(jobStates(world), QList<qint64>{4});
        SkippingClock clock;
        const auto vm = reader.readVm(ActVm, {{}, std::chrono::seconds(30), &clock});
        QVERIFY2(vm, qPrintable(vm ? QString() : vm.error().detail));
        QVERIFY(vm->lowMmioMb.is(3072));
        QCOMPARE(jobStates(world), QList<qint64>{7});
    }

    void aMethodThatHangsIsWaitedForAsWell()
    {
        JobWorld world;
        world.fake.jobs().habits.looks = 2;
        FakeWmiFaults &faults = world.fake.repository()->faults();
        faults.add({.operation = FakeWmiOperation::Call,
                    .target = QStringLiteral("ModifySystemSettings"),
                    .hangs = true});
        WindowsReader reader({}, world.connection, world.pending);
        QCOMPARE(world.change({{}, Short}).error().code, ErrorCode::TimedOut);
        QCOMPARE(reader.readVm(ActVm, {{}, Short}).error().code, ErrorCode::Busy);
        faults.releaseHangs();
        const auto vm = reader.readVm(ActVm, {});
        QVERIFY2(vm, qPrintable(vm ? QString() : vm.error().detail));
        QVERIFY(vm->lowMmioMb.is(3072)); // with the job that it started late
    }

    void nothingIsBegunAtTheEndOfTheTime()
    {
        JobWorld world;
        SkippingClock clock;
        const CallBudget budget(CallContext{{}, std::chrono::seconds(30), &clock});
        clock.wait(std::chrono::seconds(29), {});
        const auto done = runMethod(
            *world.connection, {QStringLiteral("any"), Wmi::ManagementModifySystem, {}}, budget);
        QCOMPARE(done.error().code, ErrorCode::TimedOut);
        QCOMPARE(world.fake.repository()->faults().operations(), 0);
    }

private:
    static QList<qint64> jobStates(JobWorld &world)
    {
        QList<qint64> states;
        for (const WmiObject &job :
             world.fake.repository()->all(QStringLiteral("Msvm_ConcreteJob")))
            states << job.value<qint64>(QStringLiteral("JobState")).value_or(0);
        return states;
    }
};

SETUP_TEST_MAIN(TestHyperVJobs)
#include "tst_hypervjobs.moc"
