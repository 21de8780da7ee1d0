// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/hyperv/faultkinds.h"
#include "tests/platform/windows/hyperv/hypervacts.h"
#include "tests/support/skippingclock.h"
#include "tests/support/testmain.h"
#include "wizard/core/errortexts.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

constexpr std::chrono::milliseconds Patience(15);

SkippingClock skippingClock; // what is left behind may look at it

/// Return values of methods and what they mean beside what the contract of an act says.
const QMap<quint32, ErrorCode> ReturnValues = {{1, ErrorCode::NotSupported},
                                               {2, ErrorCode::HyperVFailed},
                                               {3, ErrorCode::TimedOut},
                                               {4, ErrorCode::InvalidArgument},
                                               {5, ErrorCode::InvalidState},
                                               {6, ErrorCode::InvalidArgument},
                                               {32768, ErrorCode::HyperVFailed},
                                               {32769, ErrorCode::AccessDenied},
                                               {32770, ErrorCode::NotSupported},
                                               {32771, ErrorCode::OutcomeUnknown},
                                               {32772, ErrorCode::TimedOut},
                                               {32773, ErrorCode::InvalidArgument},
                                               {32774, ErrorCode::Busy},
                                               {32775, ErrorCode::InvalidState},
                                               {32776, ErrorCode::HyperVWrongDataType},
                                               {32777, ErrorCode::HyperVNotAvailable},
                                               {32778, ErrorCode::HyperVOutOfMemory},
                                               {32779, ErrorCode::HyperVFileNotFound}};

/// What acts on devices make of what vmms says in general.
ErrorCode asContract(const QString &act, ErrorCode code)
{
    const bool isDismount = act == QLatin1String("dismount");
    const bool isAdding = act == QLatin1String("assign") || act == QLatin1String("add a partition");
    if (code == ErrorCode::Busy && (isDismount || isAdding))
        return ErrorCode::DeviceInUse;
    if (isDismount && (code == ErrorCode::NotSupported || code == ErrorCode::HyperVFailed ||
                       code == ErrorCode::HyperVJobFailed))
        return ErrorCode::DeviceNotAssignable;
    return code;
}

int operationsOf(const HyperVAct &act)
{
    const auto world = act.world();
    if (!act.run(*world, {}))
        qFatal("%s fails", qPrintable(act.name));
    return world->fake.repository()->faults().operations();
}

QByteArray machineOf(HyperVWorld &world)
{
    return hostProfileJson(world.fake.machine().snapshot());
}

bool hasRemedy(ErrorCode code)
{
    return Core::errorText(code).code == code &&
           !Core::translated(Core::errorRemedy(code)).isEmpty();
}

void addActs()
{
    QTest::addColumn<HyperVAct>("act");
    for (HyperVAct act : hyperVActs()) {
        QTest::newRow(qPrintable(act.name)) << act;
        act.answer = FakeAnswer::ByJob;
        if (!act.isReading)
            QTest::addRow("%s by a job", qPrintable(act.name)) << act;
    }
}

} // namespace

class TestHyperVFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWentWrongAtEveryOperation_data() { addActs(); }
    void saysWhatWentWrongAtEveryOperation()
    {
        QFETCH(HyperVAct, act);
        const int operations = operationsOf(act);
        QVERIFY(operations >= 3);
        for (const FaultKind &kind : faultKinds()) {
            for (int n = 1; n <= operations; ++n)
                checkFault(act, kind, n);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// Nobody ends the hang: the act does not end unless its own limit ends it.
    void isNotHeldUp_data() { addActs(); }
    void isNotHeldUp()
    {
        QFETCH(HyperVAct, act);
        const int operations = operationsOf(act);
        for (int n = 0; n < operations; ++n) {
            const auto world = act.world();
            FakeWmiFaults &faults = world->fake.repository()->faults();
            faults.add({.skip = n, .hangs = true});
            const auto done = act.run(*world, {{}, Patience, &skippingClock});
            const QByteArray where = act.name.toUtf8() + ", operation " + QByteArray::number(n);
            // What hangs in a class that is not needed leaves the others no time, but no error.
            QVERIFY2(act.isReading || !done, where);
            QVERIFY2(done || done.error().code == ErrorCode::TimedOut ||
                         done.error().code == ErrorCode::OutcomeUnknown,
                     where);
            faults.releaseHangs();
            faults.waitUntilNoneHangs();
        }
    }

    void saysWhatAMethodReturned_data()
    {
        QTest::addColumn<HyperVAct>("act");
        QTest::addColumn<QString>("method");
        const auto row = [](const char *act, const char *method) {
            QTest::addRow("%s", act)
                << hyperVAct(QString::fromLatin1(act)) << QString::fromLatin1(method);
        };
        row("start", "RequestStateChange");
        row("configure the VM", "ModifySystemSettings");
        row("configure its memory", "ModifyResourceSettings");
        row("assign", "AddResourceSettings");
        row("take back", "RemoveResourceSettings");
        row("add a partition", "AddResourceSettings");
        row("remove a partition", "RemoveResourceSettings");
        row("dismount", "DismountAssignableDevice");
        row("mount", "MountAssignableDevice");
    }
    void saysWhatAMethodReturned()
    {
        QFETCH(HyperVAct, act);
        QFETCH(QString, method);
        for (auto value = ReturnValues.cbegin(); value != ReturnValues.cend(); ++value) {
            HyperVWorld world(act.profile);
            world.fake.repository()->faults().add({.operation = FakeWmiOperation::Call,
                                                   .target = method,
                                                   .returnValue = value.key()});
            const QByteArray before = machineOf(world);
            const auto done = act.run(world, {});
            QVERIFY2(!done, qPrintable(QString::number(value.key())));
            QCOMPARE(done.error().code, asContract(act.name, *value));
            QVERIFY(hasRemedy(done.error().code));
            QCOMPARE(machineOf(world), before);
        }
    }

    void saysWhatAJobEndedWith_data() { saysWhatAMethodReturned_data(); }
    void saysWhatAJobEndedWith()
    {
        QFETCH(HyperVAct, act);
        QFETCH(QString, method);
        for (auto value = ReturnValues.cbegin(); value != ReturnValues.cend(); ++value) {
            if (value.key() < 32768)
                continue;
            HyperVWorld world(act.profile);
            FakeWmiRepository &wmi = *world.fake.repository();
            const QString job = wmi.add(QStringLiteral("Msvm_ConcreteJob"),
                                        {{QStringLiteral("InstanceID"), QStringLiteral("1")},
                                         {QStringLiteral("JobState"), qint64(10)},
                                         {QStringLiteral("ErrorCode"), qint64(value.key())}});
            for (const char *owner : {"Msvm_VirtualSystemManagementService",
                                      "Msvm_AssignableDeviceService", "Msvm_ComputerSystem"}) {
                const QString className = QString::fromLatin1(owner);
                if (wmi.schema().find(className)->methods.contains(method))
                    wmi.setMethod(className, method, [job](const FakeWmiCall &) {
                        return WmiOutcome{4096, {{QStringLiteral("Job"), job}}};
                    });
            }
            const auto done = act.run(world, {});
            QVERIFY(!done);
            const ErrorCode meaning =
                *value == ErrorCode::HyperVFailed ? ErrorCode::HyperVJobFailed : *value;
            QCOMPARE(done.error().code, asContract(act.name, meaning));
            QVERIFY(hasRemedy(done.error().code));
        }
    }

    /// A look that fails after a change is tried again; in the end the outcome is unknown.
    void cannotTellWhatItDidWhenNothingCanBeSeen_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("looksAt");
        const auto row = [](const char *act, const char *method, const char *looksAt) {
            QTest::newRow(act) << QString::fromLatin1(act) << QString::fromLatin1(method)
                               << QString::fromLatin1(looksAt);
        };
        row("start", "RequestStateChange", "Msvm_ComputerSystem");
        row("stop", "InitiateShutdown", "Msvm_ComputerSystem");
        row("dismount", "DismountAssignableDevice", "Msvm_PciExpress");
        row("mount", "MountAssignableDevice", "Msvm_PciExpress");
    }
    void cannotTellWhatItDidWhenNothingCanBeSeen()
    {
        QFETCH(QString, act);
        QFETCH(QString, method);
        QFETCH(QString, looksAt);
        for (const int times : {2, -1}) {
            HyperVWorld world(hyperVAct(act).profile);
            FakeWmiFaults &faults = world.fake.repository()->faults();
            const auto began = std::make_shared<bool>(false);
            world.fake.onMethod = [&](const QString &called) {
                if (called == method && !std::exchange(*began, true))
                    faults.add({.operation = FakeWmiOperation::Query,
                                .target = looksAt,
                                .times = times,
                                .hresult = 0x80041003});
            };
            const auto done = hyperVAct(act).run(world, {});
            QCOMPARE(done.has_value(), times > 0);
            if (!done)
                QCOMPARE(done.error().code, ErrorCode::OutcomeUnknown);
        }
    }

    /// A guest that refuses is asked in the other way, and what that gives is the answer.
    void saysWhyAVmDoesNotShutDown()
    {
        for (auto value = ReturnValues.cbegin(); value != ReturnValues.cend(); ++value) {
            const HyperVAct act = hyperVAct(QStringLiteral("stop"));
            HyperVWorld world(act.profile);
            for (const char *method : {"InitiateShutdown", "RequestStateChange"})
                world.fake.repository()->faults().add({.operation = FakeWmiOperation::Call,
                                                       .target = QString::fromLatin1(method),
                                                       .returnValue = value.key()});
            world.fake.habits.guestsShutDown = false;
            const auto done = act.run(world, {{}, std::chrono::seconds(5), &skippingClock});
            QVERIFY(!done);
            const bool isAsked = *value == ErrorCode::Busy || *value == ErrorCode::OutcomeUnknown;
            QCOMPARE(done.error().code, isAsked ? ErrorCode::TimedOut : *value);
        }
    }

private:
    /// The n-th operation fails: the act says so by the code of the fault, or succeeds without it.
    static void checkFault(const HyperVAct &act, const FaultKind &kind, int n)
    {
        auto world = act.world();
        FakeWmiFaults &faults = world->fake.repository()->faults();
        faults.failNth(n, kind.hresult);
        const QByteArray before = machineOf(*world);
        const auto done = act.run(*world, {{}, std::chrono::seconds(5), &skippingClock});
        const QByteArray where = act.name.toUtf8() + ", " + kind.name + " at " +
                                 faults.log().value(n - 1).toUtf8() +
                                 (done ? QByteArray() : ": " + done.error().detail.toUtf8());
        QCOMPARE(world->fake.repository()->violations(), QStringList());
        if (done)
            QVERIFY2(act.isReading || machineOf(*world) != before, where);
        else
            checkError(kind, done.error(), where);
        const auto leftovers = world->backend.leftovers;
        world.reset();
        QTRY_COMPARE(leftovers(), 0);
    }

    static void checkError(const FaultKind &kind, const Error &error, const QByteArray &where)
    {
        QVERIFY2(kind.codes.contains(error.code), (QByteArray(where) += errorCodeName(error.code)));
        QVERIFY2(hasRemedy(error.code), where);
    }
};

SETUP_TEST_MAIN(TestHyperVFaults)
#include "tst_hypervfaults.moc"
