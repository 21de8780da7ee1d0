// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/simulatedhost.h"
#include "tests/core/support/scenario.h"
#include "tests/support/testmain.h"
#include "wizard/core/inprocessengine.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace Core;
using namespace TestSupport;
using Platform::ErrorCode;
using Platform::FactArea;
using Platform::Simulated::SimulatedHost;

Q_DECLARE_METATYPE(Core::StepEvent)

namespace {

/// The answer of a task, while the event loop goes on.
template <typename T>
T answerOf(QCoro::Task<T> &&task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace

class TestInProcessEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_scenario = planKinds().at(4);
    }

    void readsEveryArea()
    {
        const auto engine = makeEngine();
        Platform::HostFacts facts;
        for (const FactArea area : Platform::AllFactAreas) {
            const auto read = answerOf(engine->inspect(area, {}));
            QVERIFY(read);
            Platform::copyArea(area, *read, facts);
        }
        QCOMPARE(facts, m_scenario.profile.facts);
        QCOMPARE(engine->hostName(), m_scenario.profile.name);
        QCOMPARE(engine->runId(), QStringLiteral("run-7"));
        QVERIFY(engine->isRecordedHost());
    }

    void appliesVerifiesAndTakesBack()
    {
        const auto engine = makeEngine();
        QList<StepEvent> events;
        connect(engine.get(), &Engine::stepChanged, this, [&](const StepEvent &event) {
            QCOMPARE(QThread::currentThread(), thread());
            events << event;
        });
        const RunReport applied = answerOf(engine->apply(m_scenario.plan, allConsents(), {}));
        QCOMPARE(applied.outcome, RunOutcome::Done);
        QTRY_COMPARE(events.size(), 2 * m_scenario.plan.steps.size());
        const auto evidence = answerOf(engine->verify(m_scenario.plan.path, {}));
        QVERIFY(evidence && evidence->gpuWorks);
        const auto record = answerOf(engine->recordedRun({}));
        QVERIFY(record && *record && !(*record)->isUnfinished());
        QCOMPARE((*record)->phase, RunPhase::Done);
        QCOMPARE(answerOf(engine->undo({})).outcome, RunOutcome::Undone);
        const auto gone = answerOf(engine->verify(m_scenario.plan.path, {}));
        QVERIFY(gone && !gone->gpuWorks);
    }

    void stopsAtTheNextStepAndTakesBack()
    {
        const auto engine = makeEngine();
        std::stop_source stop;
        connect(engine.get(), &Engine::stepChanged, this, [&] { stop.request_stop(); });
        const RunReport report =
            answerOf(engine->apply(m_scenario.plan, allConsents(), stop.get_token()));
        if (report.outcome == RunOutcome::Done)
            QCOMPARE(answerOf(engine->undo({})).outcome,
                     RunOutcome::Undone); // it was faster than the event
        else
            QCOMPARE(report.error->code, ErrorCode::Cancelled);
        QCOMPARE(report.residual.size(), 0);
    }

    void answersNothingAfterAStop()
    {
        m_scenario.profile.simulation.delayMs = Forever;
        const auto engine = makeEngine();
        std::stop_source stop;
        QCoro::Task<Platform::Result<Platform::HostFacts>> read =
            engine->inspect(FactArea::Gpus, stop.get_token());
        stop.request_stop();
        QCOMPARE(answerOf(std::move(read)).error().code, ErrorCode::Cancelled);
    }

    void canBeDeletedWhileItReads()
    {
        m_scenario.profile.simulation.delayMs = Forever;
        auto engine = makeEngine();
        QList<ErrorCode> answers;
        for (const FactArea area : Platform::AllFactAreas)
            engine->inspect(area, {}).then([&](const Platform::Result<Platform::HostFacts> &facts) {
                answers << facts.error().code;
            });
        engine.reset();
        QTRY_COMPARE(answers.size(), qsizetype(std::size(Platform::AllFactAreas)));
        QCOMPARE(answers.count(ErrorCode::Cancelled), answers.size());
    }

    void takesTheRunBackWhenItIsDeletedInTheMiddle()
    {
        m_scenario.profile.simulation.delayMs = 2;
        auto engine = makeEngine();
        QSignalSpy steps(engine.get(), &Engine::stepChanged);
        std::optional<RunReport> report;
        engine->apply(m_scenario.plan, allConsents(), {}).then([&](const RunReport &end) {
            report = end;
        });
        QVERIFY(steps.wait());
        engine.reset();
        QTRY_VERIFY(report);
        QCOMPARE(report->outcome, RunOutcome::Undone);
        QCOMPARE(report->error->code, ErrorCode::Cancelled);
        m_scenario.profile.simulation.delayMs = {};
        const auto record = answerOf(makeEngine()->recordedRun({}));
        QVERIFY(record && *record && !(*record)->isUnfinished());
    }

    void refusesASecondRunMeanwhile()
    {
        m_scenario.profile.simulation.delayMs = 30; // longer than a busy journal is tried again
        const auto engine = makeEngine();
        const auto other = makeEngine();
        QSignalSpy steps(engine.get(), &Engine::stepChanged);
        std::optional<RunReport> report;
        engine->apply(m_scenario.plan, allConsents(), {}).then([&](const RunReport &end) {
            report = end;
        });
        QVERIFY(steps.wait());
        const RunReport refused = answerOf(other->apply(m_scenario.plan, allConsents(), {}));
        QVERIFY(refused.error && refused.error->code == ErrorCode::AnotherRunActive);
        QTRY_VERIFY(report);
        QCOMPARE(report->outcome, RunOutcome::Done);
    }

    void keepsTheEventLoopTurning()
    {
        m_scenario.profile.simulation.delayMs = 50;
        const auto engine = makeEngine();
        bool turned = false;
        QMetaObject::invokeMethod(
            this, [&] { turned = true; }, Qt::QueuedConnection);
        QVERIFY(answerOf(engine->inspect(FactArea::Windows, {})));
        QVERIFY(turned);
    }

private:
    static constexpr int Forever = 3'600'000;

    std::unique_ptr<InProcessEngine> makeEngine() const
    {
        return std::make_unique<InProcessEngine>(
            std::make_unique<SimulatedHost>(m_scenario.profile),
            EngineOptions{m_folder->filePath(QStringLiteral("journal")), QStringLiteral("run-7")});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Scenario m_scenario;
};

SETUP_TEST_MAIN(TestInProcessEngine)
#include "tst_inprocessengine.moc"
