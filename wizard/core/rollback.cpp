// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/rollback.h"

#include "wizard/core/steprunner.h"

namespace Core {

using Platform::CallContext;
using Platform::ErrorCode;
using Platform::Host;
using Platform::Result;

namespace {

void undoOne(Host &host, Journal &journal, RunProgress &progress, qsizetype index)
{
    const Step &step = progress.report().steps[index].step;
    // The intent of the step is durable: undoing it needs no other one, so a journal that fails now
    // is no reason to leave the host as it is.
    std::ignore = journal.undoIntent(index);
    progress.mark(index, StepState::Undoing);
    const auto undone = undoStep(host, step);
    if (!undone) {
        progress.mark(index, StepState::Failed, undone.error());
        return;
    }
    std::ignore = journal.undone(index);
    progress.mark(index, StepState::Undone);
}

/// A one-way step that failed or was cut off, but whose effect is whole, is kept like one that
/// succeeded.
void keepDeployments(Host &host, RunProgress &progress)
{
    for (qsizetype i = 0; i < progress.report().steps.size(); ++i) {
        const StepResult &result = progress.report().steps[i];
        const bool isOneWay = behaviourOf(result.step.kind).stepClass == StepClass::OneWay;
        if (isOneWay && result.state == StepState::Failed &&
            isAt(host, result.step, result.step.after))
            progress.mark(i, StepState::Done);
    }
}

} // namespace

void rollBack(Host &host, Journal &journal, RunProgress &progress, const QList<qsizetype> &steps)
{
    RunReport &report = progress.report();
    for (const qsizetype index : steps)
        undoOne(host, journal, progress, index);
    keepDeployments(host, progress);
    report.residual.clear();
    for (const qsizetype index : steps) {
        if (report.steps[index].state == StepState::Failed)
            report.residual << report.steps[index].step;
    }
    report.outcome = report.residual.isEmpty() ? RunOutcome::Undone : RunOutcome::NeedsAttention;
}

Result<> armRecovery(Host &host)
{
    const auto registered = host.recoveryTask().setRegistered(true, CallContext{});
    const auto readBack = host.recoveryTask().isRegistered(CallContext{});
    if (readBack && *readBack)
        return {};
    const QString why = !registered ? registered.error().detail
                        : readBack  ? QString()
                                    : readBack.error().detail;
    return Platform::failure(ErrorCode::RecoveryNotArmed, why);
}

void disarmRecovery(Host &host)
{
    constexpr int Attempts = 2;
    for (int i = 0; i < Attempts; ++i) {
        const auto registered = host.recoveryTask().isRegistered(CallContext{});
        if (registered && !*registered)
            return;
        std::ignore = host.recoveryTask().setRegistered(false, CallContext{});
    }
}

} // namespace Core
