// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/rollforward.h"

#include "wizard/core/steprunner.h"
#include "wizard/core/steps/gueststep.h"

namespace Core {

using Platform::CallContext;
using Platform::ErrorCode;
using Platform::Result;

namespace {

Result<> lookInside(const Rollforward &run, qsizetype index, const CallContext &call)
{
    RunReport &report = run.progress.report();
    const auto evidence = GuestGpuStep::lookInside(run.host, report.steps[index].step, call);
    if (evidence) {
        report.proof = *evidence;
        return {};
    }
    if (evidence.error().code != ErrorCode::NotSupported)
        return tl::make_unexpected(evidence.error());
    // No channel into the guest: the user has to look, and the report says so.
    run.progress.mark(index, StepState::Skipped, evidence.error());
    return {};
}

Result<> awaitConfirmation(const Rollforward &run, const CallContext &call)
{
    using namespace std::chrono_literals;
    constexpr auto Pause = 200ms;
    const auto deadline = run.clock.now() + call.limit;
    while (run.isConfirmed && run.clock.now() < deadline) {
        if (run.isConfirmed())
            return {};
        if (!run.clock.wait(Pause, call.stop))
            return Platform::failure(ErrorCode::Cancelled,
                                     QStringLiteral("stopped before it was confirmed"));
    }
    return Platform::failure(ErrorCode::NotConfirmed,
                             QStringLiteral("no answer in %1 s").arg(call.limit / 1s));
}

Result<> runStep(const Rollforward &run, qsizetype index)
{
    const Step step = run.progress.report().steps[index].step;
    const StepBehaviour &behaviour = behaviourOf(step.kind);
    const CallContext call{run.stop, behaviour.limit, &run.clock};
    switch (behaviour.stepClass) {
    case StepClass::Verification:
        return lookInside(run, index, call);
    case StepClass::Confirmation:
        return awaitConfirmation(run, call);
    default:
        return applyStep(run.host, step, run.stop, run.clock);
    }
}

} // namespace

Result<> rollForward(const Rollforward &run)
{
    const RunReport &report = run.progress.report();
    for (qsizetype i = 0; i < report.steps.size(); ++i) {
        if (run.stop.stop_requested())
            return Platform::failure(ErrorCode::Cancelled,
                                     QStringLiteral("stopped before step %1").arg(i + 1));
        run.enter(phaseOf(report.steps[i].step));
        run.progress.mark(i, StepState::Running);
        const auto done =
            run.journal.intent(i).and_then([&] { return runStep(run, i); }).and_then([&] {
                return run.journal.done(i);
            });
        if (!done) {
            run.progress.mark(i, StepState::Failed, done.error());
            return done;
        }
        if (report.steps[i].state == StepState::Running)
            run.progress.mark(i, StepState::Done);
    }
    return {};
}

} // namespace Core
