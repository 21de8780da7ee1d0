// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// Runs of the engine among threads, as the wizard has them: while one carries a plan out, others
// read the host and watch the journal, stop the run before any of its steps, or confirm it. For
// ThreadSanitizer, so it is no Qt Test program: the thread that watches over those is Qt's alone.
#include "platform/simulated/simulatedhost.h"
#include "tests/core/support/scenario.h"
#include "tests/support/skippingclock.h"
#include "wizard/core/journalfilestore.h"
#include "wizard/core/runner.h"
#include "wizard/core/steps/confirmationstep.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <thread>

using namespace Core;
using namespace TestSupport;
using Platform::Simulated::SimulatedHost;

namespace {

/// How far something has come, for threads that wait for it.
class Progress
{
public:
    void reach(int step)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_step = step;
        }
        m_reached.notify_all();
    }
    void await(int step)
    {
        std::unique_lock lock(m_mutex);
        m_reached.wait(lock, [this, step] { return m_step >= step; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_reached;
    int m_step = -1;
};

/// One host and its journal, used by the threads of one run.
class ThreadedRun
{
public:
    explicit ThreadedRun(const Scenario &scenario)
        : m_plan(scenario.plan)
        , m_host(scenario.profile)
    {
        if (m_plan.steps.last().kind != StepKind::Confirmation)
            m_plan.steps << ConfirmationStep::make();
    }

    [[nodiscard]] int stepCount() const { return int(m_plan.steps.size()); }

    /// Carries the plan out and takes it back; another thread asks to stop when a step begins.
    /// False when it ends in another way than it should.
    bool endsRight(int stoppedStep)
    {
        const QByteArray former = Platform::hostProfileJson(m_host.snapshot());
        RunReport report;
        {
            const std::jthread reader([this] { follow([this] { readHost(); }); });
            const std::jthread watcher([this] { follow([this] { watchJournal(); }); });
            const std::jthread stopper([this, stoppedStep] {
                m_progress.await(stoppedStep);
                m_stop.request_stop();
            });
            const std::jthread confirmer([this] {
                m_progress.await(stepCount() - 1);
                m_confirmations.reach(1);
            });
            report = carryOut();
        }
        const bool isKept = report.outcome == RunOutcome::Done;
        if (isKept && runner().undo().outcome != RunOutcome::Undone)
            return false;
        const bool isStopped = report.outcome == RunOutcome::Undone && report.error &&
                               report.error->code == Platform::ErrorCode::Cancelled;
        const bool isBack = m_plan.neededConsents.contains(Consent::OneWayDeployment) ||
                            Platform::hostProfileJson(m_host.snapshot()) == former;
        return (isKept || (isStopped && stoppedStep < stepCount())) && isBack;
    }

private:
    Runner runner()
    {
        return Runner({m_host, m_store, QStringLiteral("run-1"),
                       [this](const StepEvent &event) { m_progress.reach(int(event.index)); },
                       &m_clock, [this] { return isConfirmed(); }});
    }

    /// The other thread always answers.
    bool isConfirmed()
    {
        m_confirmations.await(1);
        return true;
    }

    RunReport carryOut()
    {
        const RunReport report = runner().apply(m_plan, allConsents(), m_stop.get_token());
        m_progress.reach(stepCount()); // nobody waits any longer
        return report;
    }

    /// Looks whenever a step has begun, while the run goes on.
    template <typename Look>
    void follow(const Look &look)
    {
        for (int step = 0; step <= stepCount(); ++step) {
            m_progress.await(step);
            look();
        }
    }

    void readHost()
    {
        for (const Platform::FactArea area : Platform::AllFactAreas)
            std::ignore = m_host.reader().read(area, {});
    }

    void watchJournal()
    {
        if (const auto run = watchedRun(m_store, m_host.machineId()); run && *run)
            std::ignore = phaseOf(*run);
    }

    Plan m_plan;
    SimulatedHost m_host;
    SkippingClock m_clock;
    const QTemporaryDir m_folder;
    JournalFileStore m_store{m_folder.filePath(QStringLiteral("journal"))};
    Progress m_progress;
    Progress m_confirmations;
    std::stop_source m_stop;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv); // the journal notes which program holds it
    int runs = 0;
    int wrong = 0;
    for (const Scenario &scenario : planKinds()) {
        const int steps = ThreadedRun(scenario).stepCount();
        for (int stoppedStep = 0; stoppedStep <= steps; ++stoppedStep) {
            ++runs;
            if (!ThreadedRun(scenario).endsRight(stoppedStep)) {
                ++wrong;
                std::printf("%s, stopped at step %d\n", qPrintable(scenario.name), stoppedStep);
            }
        }
    }
    std::printf("%d runs, %d wrong ends\n", runs, wrong);
    return runs > 0 && wrong == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
