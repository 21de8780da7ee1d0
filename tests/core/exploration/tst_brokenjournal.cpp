// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/exploration/process.h"
#include "tests/support/testmain.h"
#include "wizard/core/journalstate.h"

using namespace Core;
using namespace TestSupport;

Q_DECLARE_METATYPE(TestSupport::Scenario)

namespace {

constexpr qsizetype SwappedEvery = BROKEN_EVERY > 1 ? 7 : 1;

/// A run that the computer died of when its last step was done.
struct CutRun
{
    Scenario scenario;
    ModelFrame frame = modelFrame(scenario);
    ModelMachine former = modelMachine(scenario);
    PlanJournals journals{Process::header(frame, scenario.plan)};
    World world;
    QMap<qsizetype, ModelMachine> machines; ///< By the size of the journal that they had then.

    explicit CutRun(const Scenario &of)
        : scenario(of)
    {
        World whole;
        whole.machine = former;
        const auto keep = [this](const World &crash) {
            const auto run = readJournal(crash.disk.durable, frame.machineId);
            if (run && *run && (*run)->tail == JournalTail::Whole && !(*run)->ending)
                world = crash;
            if (run && *run && (*run)->tail == JournalTail::Whole)
                machines[crash.disk.durable.size()] = crash.machine;
        };
        std::ignore = Process(frame, whole, {keep, {}}).apply(scenario.plan, {});
    }
};

QList<QByteArray> recordsOf(const QByteArray &journal)
{
    QList<QByteArray> records = journal.split('\n');
    records.removeLast();
    for (QByteArray &record : records)
        record += '\n';
    return records;
}

/// One record gone, doubled, or in the place of a later one; slow builds swap fewer.
QList<QByteArray> shuffled(const QByteArray &journal)
{
    const QList<QByteArray> records = recordsOf(journal);
    QList<QByteArray> journals;
    for (qsizetype i = 0; i < records.size(); ++i) {
        QList<QByteArray> without = records;
        without.removeAt(i);
        QList<QByteArray> doubled = records;
        doubled.insert(i, records[i]);
        journals << without.join() << doubled.join();
        for (qsizetype later = i + 1; later < records.size(); later += SwappedEvery) {
            QList<QByteArray> swapped = records;
            swapped.swapItemsAt(i, later);
            journals << swapped.join();
        }
    }
    return journals;
}

bool isKept(const ModelMachine &machine, const ModelMachine &former)
{
    return machine.isDeployed && !former.isDeployed; // for ever, with the settings of the plan
}

} // namespace

/// Journals that something other than a crash has damaged, of every kind of plan. Slow builds take
/// a sample of the bits.
class TestBrokenJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noVariantIsResumed_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Scenario &scenario : planKinds())
            QTest::newRow(qPrintable(scenario.name)) << scenario;
    }
    void noVariantIsResumed()
    {
        QFETCH(Scenario, scenario);
        const CutRun cut(scenario);
        const QByteArray whole = cut.world.disk.durable;
        for (qsizetype size = 0; size < whole.size(); size += BROKEN_EVERY) {
            CutRun earlier = cut;
            const auto later = cut.machines.upperBound(size);
            earlier.world.machine =
                later == cut.machines.begin() ? cut.former : std::prev(later).value();
            check(earlier, whole.left(size));
        }
        for (qsizetype bit = 0; bit < whole.size() * 8; bit += BROKEN_EVERY) {
            QByteArray flipped = whole;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
            check(cut, flipped);
        }
        for (const QByteArray &journal : shuffled(whole))
            check(cut, journal);
    }

    void cleanupTestCase()
    {
        qInfo("%lld journals, every %d. truncation and bit and every record gone, doubled or "
              "swapped: %lld taken back, %lld empty, 0 refused, 0 resumed",
              m_undone + m_empty, BROKEN_EVERY, m_undone, m_empty);
    }

private:
    /// The host goes back.
    void check(const CutRun &cut, const QByteArray &journal)
    {
        World world = cut.world;
        world.disk = {};
        world.disk.durable = journal;
        const auto run = readJournal(journal, cut.frame.machineId);
        const auto report = Process(cut.frame, world, {}).recover();
        QVERIFY2(run, run ? "" : qPrintable(run.error().detail));
        QVERIFY(run == cut.journals.read(journal));
        if (!*run) { // the header is torn: no run was begun, as far as anybody can know
            ++m_empty;
            QVERIFY(!report && isSameHost(world.machine, cut.world.machine));
            return;
        }
        ++m_undone;
        QVERIFY(report && report->outcome == RunOutcome::Undone);
        QVERIFY(isKept(world.machine, cut.former) || isSameHost(world.machine, cut.former));
        QVERIFY(readJournal(world.disk.durable, cut.frame.machineId)->value().isSettled());
    }

    qint64 m_undone = 0;
    qint64 m_empty = 0;
};

SETUP_TEST_MAIN(TestBrokenJournal)
#include "tst_brokenjournal.moc"
