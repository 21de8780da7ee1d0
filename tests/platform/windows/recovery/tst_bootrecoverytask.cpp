// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/recovery/bootrecoverytask.h"

#include "platform/windows/recovery/boottask.h"
#include "tests/platform/windows/support/copiedprogram.h"
#include "tests/platform/windows/support/faketaskscheduler.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using TestSupport::CopiedProgram;
using TestSupport::FakeTaskScheduler;

namespace {

RecoveryCommand commandFor(const QString &program, const QString &journal)
{
    return {program, {QStringLiteral("recover"), QStringLiteral("--journal"), journal}, journal};
}

struct FakeRunOnce final : RunOnce
{
    bool set(const QString &name, const QString &command) override
    {
        commands[name] = command;
        return true;
    }
    void remove(const QString &name) override { commands.remove(name); }

    QMap<QString, QString> commands;
};

/// A computer with a Task Scheduler and a console program.
struct World
{
    std::shared_ptr<FakeTaskScheduler> scheduler = std::make_shared<FakeTaskScheduler>();
    CopiedProgram programs;
    BootRecoveryTask task = taskFor("a.journal");

    [[nodiscard]] QString inFolder(const char *name) const
    {
        return programs.folder.filePath(QStringLiteral("data/recovery/") + QLatin1String(name));
    }
    [[nodiscard]] BootRecoveryTask taskFor(const char *journal) const
    {
        return taskWith(inFolder(journal));
    }
    [[nodiscard]] BootRecoveryTask taskWith(const QString &journal) const
    {
        return {scheduler, programs.store, commandFor(programs.program, journal)};
    }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(programs.folder.filePath(QStringLiteral("data/recovery")))
            .entryList(QDir::Files);
    }
};

} // namespace

class TestBootRecoveryTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotThereAtFirst()
    {
        World world;
        QCOMPARE(world.task.isRegistered({}), false);
        QVERIFY(world.task.setRegistered(false, {}));
    }

    void comesAndGoesWithItsProgram()
    {
        World world;
        QVERIFY(world.task.setRegistered(true, {}));
        QCOMPARE(world.task.isRegistered({}), true);
        QCOMPARE(world.copies().size(), 1);
        QVERIFY(world.task.setRegistered(false, {}));
        QCOMPARE(world.task.isRegistered({}), false);
        QCOMPARE(world.copies(), QStringList());
    }

    void twiceIsOnce()
    {
        World world;
        QVERIFY(world.task.setRegistered(true, {}));
        const auto once = world.scheduler->tasks;
        QVERIFY(world.task.setRegistered(true, {}));
        QCOMPARE(world.scheduler->tasks, once);
        QVERIFY(world.task.setRegistered(false, {}));
        QVERIFY(world.task.setRegistered(false, {}));
    }

    void runsTheCopyAndNotWhatTheUserHas()
    {
        World world;
        QVERIFY(world.task.setRegistered(true, {}));
        const QString xml = world.scheduler->tasks.first();
        const QString copy = world.programs.folder.filePath(QStringLiteral("data/recovery/") +
                                                            world.copies().first());
        QVERIFY(xml.contains(QStringLiteral("<Command>%1</Command>")
                                 .arg(QString(copy).replace(QLatin1Char('/'), QLatin1Char('\\')))));
        QVERIFY(!xml.contains(QStringLiteral("console tool")));
        QVERIFY(xml.contains(
            QStringLiteral(
                "<Arguments>&quot;recover&quot; &quot;--journal&quot; &quot;%1&quot;</Arguments>")
                .arg(world.inFolder("a.journal"))));
    }

    void everyJournalHasATaskOfItsOwn()
    {
        World world;
        BootRecoveryTask second = world.taskFor("b.journal");
        QVERIFY(world.task.name() != second.name());
        QVERIFY(world.task.setRegistered(true, {}));
        QVERIFY(second.setRegistered(true, {}));
        QVERIFY(second.setRegistered(false, {}));
        QCOMPARE(world.task.isRegistered({}), true);
        QCOMPARE(world.taskFor("A.Journal").name(), world.task.name());
    }

    void theWindowOpensAtTheNextLogonOnly_data()
    {
        QTest::addColumn<QStringList>("window");
        QTest::addColumn<QString>("command");
        QTest::newRow("usual") << QStringList{QStringLiteral("C:/a b/eflow-gpu-setup.exe")}
                               << QStringLiteral("\"C:\\a b\\eflow-gpu-setup.exe\"");
        QTest::newRow("with a journal")
            << QStringList{QStringLiteral("C:/w.exe"), QStringLiteral("--journal"),
                           QStringLiteral("D:/x")}
            << QStringLiteral("\"C:\\w.exe\" \"--journal\" \"D:/x\"");
        QTest::newRow("too long") << QStringList{QStringLiteral("C:/") + QString(260, u'x')}
                                  << QString();
        QTest::newRow("none") << QStringList() << QString();
    }
    void theWindowOpensAtTheNextLogonOnly()
    {
        QFETCH(QStringList, window);
        World world;
        const auto runOnce = std::make_shared<FakeRunOnce>();
        RecoveryCommand command = commandFor(world.programs.program, world.inFolder("a.journal"));
        command.window = window;
        BootRecoveryTask task(world.scheduler, world.programs.store, command, runOnce);
        task.openWindowAtLogon(true);
        QTEST(runOnce->commands.isEmpty() ? QString() : runOnce->commands.first(), "command");
        if (!runOnce->commands.isEmpty()) // kept by Windows until the window has come to its end
            QVERIFY(runOnce->commands.firstKey().startsWith(QLatin1Char('!')));
        task.openWindowAtLogon(false);
        QVERIFY(runOnce->commands.isEmpty());
    }

    void replacesAndRemovesWhatHasItsName()
    {
        World world;
        world.scheduler->tasks[world.task.name()] =
            bootTaskXml({QStringLiteral("C:\\evil.exe"), QString()});
        QCOMPARE(world.task.isRegistered({}).error().code, ErrorCode::InvalidState);
        QVERIFY(world.task.setRegistered(true, {}));
        QCOMPARE(world.task.isRegistered({}), true);
        QCOMPARE(world.scheduler->updated, QStringList());
        world.scheduler->tasks[world.task.name()] = QStringLiteral("no XML");
        QVERIFY(world.task.setRegistered(false, {}));
        QVERIFY(world.scheduler->tasks.isEmpty());
    }

    void isNotArmedWhenItsProgramChanged()
    {
        World world;
        QVERIFY(world.task.setRegistered(true, {}));
        CopiedProgram::write(world.programs.program, "another version");
        QCOMPARE(world.task.isRegistered({}).error().code, ErrorCode::InvalidState);
        QVERIFY(world.task.setRegistered(true, {}));
        QCOMPARE(world.task.isRegistered({}), true);
    }

    void isNotArmedWithoutTheConsoleProgram()
    {
        World world;
        QVERIFY(QFile::remove(world.programs.program));
        const auto registered = world.task.setRegistered(true, {});
        QCOMPARE(registered.error().code, ErrorCode::FileUnreadable);
        QVERIFY(registered.error().detail.contains(QStringLiteral("console tool.exe")));
        QVERIFY(world.scheduler->tasks.isEmpty());
    }

    void refusesAJournalThatATaskCannotName()
    {
        World world;
        BootRecoveryTask task = world.taskFor("%TEMP%/a.journal");
        QCOMPARE(task.setRegistered(true, {}).error().code, ErrorCode::InvalidArgument);
        QVERIFY(world.scheduler->tasks.isEmpty());
        QCOMPARE(world.copies(), QStringList());
    }

    void refusesAJournalThatOthersMightWrite_data()
    {
        QTest::addColumn<QString>("journal");
        QTest::newRow("elsewhere") << QStringLiteral("C:/Users/x/a.journal");
        QTest::newRow("the folder itself") << QStringLiteral("%1");
        QTest::newRow("beside the folder") << QStringLiteral("%1x/a.journal");
        QTest::newRow("out of the folder") << QStringLiteral("%1/../a.journal");
        QTest::newRow("none") << QString();
    }
    void refusesAJournalThatOthersMightWrite()
    {
        World world;
        QFETCH(QString, journal);
        journal.replace(QStringLiteral("%1"),
                        world.programs.folder.filePath(QStringLiteral("data/recovery")));
        BootRecoveryTask task = world.taskWith(journal);
        QCOMPARE(task.setRegistered(true, {}).error().code, ErrorCode::FolderUnsafe);
        QVERIFY(world.scheduler->tasks.isEmpty());
    }

    void reportsWhatTheSchedulerRefuses_data()
    {
        QTest::addColumn<FakeTaskScheduler::Call>("call");
        QTest::newRow("put") << FakeTaskScheduler::Call::Put;
        QTest::newRow("definition") << FakeTaskScheduler::Call::Definition;
    }
    void reportsWhatTheSchedulerRefuses()
    {
        QFETCH(FakeTaskScheduler::Call, call);
        World world;
        const Error error{ErrorCode::AccessDenied, QStringLiteral("no")};
        world.scheduler->faults[call] = error;
        QCOMPARE(world.task.setRegistered(true, {}).error(), error);
    }

    void keepsTheProgramOfATaskThatStays()
    {
        World world;
        QVERIFY(world.task.setRegistered(true, {}));
        world.scheduler->faults[FakeTaskScheduler::Call::Remove] = {ErrorCode::TimedOut, {}};
        QCOMPARE(world.task.setRegistered(false, {}).error().code, ErrorCode::TimedOut);
        QCOMPARE(world.task.isRegistered({}), true);
    }
};

SETUP_TEST_MAIN(TestBootRecoveryTask)
#include "tst_bootrecoverytask.moc"
