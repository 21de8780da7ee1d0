// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/standardstream.h"
#include "tests/core/support/scenario.h"
#include "tests/support/testmain.h"
#include "wizard/core/journal.h"
#include "wizard/core/journalfilestore.h"

#include <QProcess>
#include <QTemporaryDir>

#include <random>

using namespace Core;
using Platform::ErrorCode;

namespace {

const QString Machine = QStringLiteral("machine");

JournalState newRun()
{
    JournalState run;
    run.runId = QStringLiteral("run-1");
    run.machineId = Machine;
    run.plan = TestSupport::planKinds().at(3).plan;
    return run;
}

void tell(const char *line)
{
    if (!Platform::writeStandard(Platform::StandardStream::Output, line))
        qFatal("nobody listens");
}

/// Writes the records of the first steps, two for each.
void writeRecords(Journal &journal, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i) {
        if (!(i % 2 == 0 ? journal.intent(i / 2) : journal.done(i / 2)))
            qFatal("cannot write");
    }
}

/// The life of a process that will be killed: it writes some records and waits, or writes for ever.
[[noreturn]] void live(const QString &fileName, qsizetype count)
{
    JournalFileStore store(fileName);
    auto journal = Journal::open(store, Machine);
    const JournalState run = newRun();
    do {
        if (!journal || !journal->begin(run))
            qFatal("cannot begin");
        writeRecords(*journal, count < 0 ? run.plan.steps.size() * 2 : count);
        tell("written\n");
    } while (count < 0);
    for (;;)
        QThread::sleep(60);
}

} // namespace

/// A process dies in the middle of a run, and another one reads what it left.
class TestJournalKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordOfAKilledProcessIsThere()
    {
        const qsizetype steps = newRun().plan.steps.size();
        for (qsizetype count = 0; count <= 2 * steps; ++count) {
            QTemporaryDir folder;
            JournalFileStore store(folder.filePath(QStringLiteral("a journal")));
            QProcess process;
            start(process, folder, count);
            QVERIFY(process.waitForReadyRead());
            const auto opened = store.open();
            QVERIFY(!opened && opened.error().code == ErrorCode::AnotherRunActive);
            const auto content = store.read();
            QVERIFY(!content && content.error().code == ErrorCode::AnotherRunActive);
            kill(process);

            const auto journal = Journal::open(store, Machine);
            QVERIFY2(journal, journal ? "" : qPrintable(journal.error().detail));
            QCOMPARE(journal->state()->plan, newRun().plan);
            QCOMPARE(journal->state()->tail, JournalTail::Whole);
            QCOMPARE(journal->state()->recordCount, quint32(count + 2)); // the header comes twice
            for (qsizetype i = 0; i < steps; ++i)
                QCOMPARE(journal->state()->steps.at(i),
                         (StepMarks{2 * i < count, 2 * i + 1 < count, false, false}));
        }
    }

    void aKillWhileItWritesTearsNoMoreThanTheLastRecord()
    {
        std::mt19937 random(20261120); // NOLINT: the same moments every time, as far as they can be
        for (int i = 0; i < 12; ++i) {
            QTemporaryDir folder;
            JournalFileStore store(folder.filePath(QStringLiteral("a journal")));
            QProcess process;
            start(process, folder, -1);
            QVERIFY(process.waitForReadyRead());
            QThread::usleep(random() % 5000);
            kill(process);
            const auto run = recordedRun(store, Machine);
            QVERIFY2(run, run ? "" : qPrintable(run.error().detail));
            QVERIFY(!*run || (*run)->tail != JournalTail::Damaged);
        }
    }

private:
    static void start(QProcess &process, const QTemporaryDir &folder, qsizetype count)
    {
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--live"), folder.filePath(QStringLiteral("a journal")),
                       QString::number(count)});
    }
    static void kill(QProcess &process)
    {
        process.kill();
        QVERIFY(process.waitForFinished());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--live"))
        live(arguments.at(2), arguments.at(3).toLongLong());
    TestSupport::prepare();
    TestJournalKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journalkill.moc"
