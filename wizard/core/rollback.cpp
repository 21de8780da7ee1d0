// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/rollback.h"

#include "platform/codec.h"
#include "wizard/core/steprunner.h"

#include <algorithm>

namespace Core {

using Platform::CallContext;
using Platform::ErrorCode;
using Platform::Host;
using Platform::Result;

namespace {

const Step &stepOf(const Rollback &run, qsizetype index)
{
    return run.progress.report().steps[index].step;
}

/// The step that had stopped the VM, when this rollback takes it back after the step `index`.
std::optional<qsizetype> stoppingStep(const Rollback &run, qsizetype index)
{
    const auto found = std::ranges::find_if(run.steps, [&](qsizetype older) {
        const Step &step = stepOf(run, older);
        return older < index && step.kind == StepKind::VmPower &&
               step.after == Platform::enumName(Platform::VmState::Off);
    });
    return found == run.steps.end() ? std::nullopt : std::optional(*found);
}

/// The VM may run although the run had stopped it: Windows started it with the computer, or it went
/// back when this step could not. It is stopped once more, and goes back after this step.
Result<> undoInStoppedVm(const Rollback &run, qsizetype index)
{
    const auto undone = undoStep(run.host, stepOf(run, index), run.clock);
    const bool isRunning = !undone && undone.error().code == ErrorCode::VmNotOff;
    const auto stopping = isRunning ? stoppingStep(run, index) : std::nullopt;
    if (!stopping)
        return undone;
    std::ignore = run.journal.undoIntent(*stopping);
    return applyStep(run.host, stepOf(run, *stopping), {}, run.clock).and_then([&] {
        return undoStep(run.host, stepOf(run, index), run.clock);
    });
}

CallContext lookOf(const Rollback &run) { return {{}, LookLimit, &run.clock}; }

/// What a deployment that did not happen would have made is not there.
bool isMissing(const Rollback &run, qsizetype index)
{
    const auto isUndeployed = [&run](qsizetype older) {
        const Step &step = stepOf(run, older);
        return behaviourOf(step.kind).stepClass == StepClass::OneWay &&
               isAt(run.host, step, step.before, lookOf(run));
    };
    bool comesLater = false;
    for (qsizetype older = 0; older < index && !comesLater; ++older)
        comesLater = isUndeployed(older);
    return comesLater && isAt(run.host, stepOf(run, index), QJsonValue::Null, lookOf(run));
}

void undoOne(const Rollback &run, qsizetype index)
{
    // The intent of the step is durable: undoing it needs no other one, so a journal that fails now
    // is no reason to leave the host as it is.
    std::ignore = run.journal.undoIntent(index);
    run.progress.mark(index, StepState::Undoing);
    const auto undone = isMissing(run, index) ? Result<>() : undoInStoppedVm(run, index);
    if (!undone) {
        run.progress.mark(index, StepState::Failed, undone.error());
        return;
    }
    std::ignore = run.journal.undone(index);
    run.progress.mark(index, StepState::Undone);
}

/// A one-way step that failed or was cut off, but whose effect is whole, is kept like one that
/// succeeded.
void keepDeployments(const Rollback &run)
{
    RunReport &report = run.progress.report();
    for (qsizetype i = 0; i < report.steps.size(); ++i) {
        const StepResult &result = report.steps[i];
        const bool isOneWay = behaviourOf(result.step.kind).stepClass == StepClass::OneWay;
        if (isOneWay && result.state == StepState::Failed &&
            isAt(run.host, result.step, result.step.after, lookOf(run)))
            run.progress.mark(i, StepState::Done);
    }
}

} // namespace

void rollBack(const Rollback &run)
{
    RunReport &report = run.progress.report();
    for (const qsizetype index : run.steps)
        undoOne(run, index);
    keepDeployments(run);
    report.residual.clear();
    for (const qsizetype index : run.steps) {
        if (report.steps[index].state == StepState::Failed)
            report.residual << report.steps[index].step;
    }
    report.outcome = report.residual.isEmpty() ? RunOutcome::Undone : RunOutcome::NeedsAttention;
}

bool isStuckForNow(const RunReport &report)
{
    return report.outcome == RunOutcome::NeedsAttention &&
           std::ranges::any_of(report.steps, [](const StepResult &result) {
               return result.state == StepState::Failed && isUndoable(result.step) &&
                      result.error && isTransient(result.error->code);
           });
}

Result<> armRecovery(Host &host, const CallContext &call)
{
    const auto registered = host.recoveryTask().setRegistered(true, call);
    const auto readBack = host.recoveryTask().isRegistered(call);
    if (readBack && *readBack)
        return {};
    const QString why = !registered ? registered.error().detail
                        : readBack  ? QString()
                                    : readBack.error().detail;
    return Platform::failure(ErrorCode::RecoveryNotArmed, why);
}

bool mayBeArmed(Host &host, const CallContext &call)
{
    return host.recoveryTask().isRegistered(call).value_or(true);
}

void disarmRecovery(Host &host, const CallContext &call)
{
    constexpr int Attempts = 2;
    for (int i = 0; i < Attempts && mayBeArmed(host, call); ++i)
        std::ignore = host.recoveryTask().setRegistered(false, call);
}

} // namespace Core
