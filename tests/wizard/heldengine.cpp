// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/wizard/heldengine.h"

#include <QCoroFuture>

#include <algorithm>

namespace TestSupport {

using Platform::FactArea;
using Platform::HostFacts;
using Platform::Result;

namespace {

QCoro::Task<Result<HostFacts>> answerOf(QFuture<Result<HostFacts>> future)
{
    co_return co_await future;
}

} // namespace

HeldEngine::~HeldEngine()
{
    for (const Read &read : m_reads) {
        if (read.answer->future().isFinished())
            continue;
        read.answer->addResult(Platform::failure(Platform::ErrorCode::Cancelled));
        read.answer->finish();
    }
}

QCoro::Task<Result<HostFacts>> HeldEngine::inspect(FactArea area, std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<Result<HostFacts>>>();
    promise->start();
    m_reads.append({area, stop, promise});
    return answerOf(promise->future());
}

QCoro::Task<Core::RunReport> HeldEngine::apply(Core::Plan, QSet<Core::Consent>, std::stop_token)
{
    co_return Core::RunReport();
}

// A copy: the task moves out of what it is given.
QCoro::Task<Core::RunReport> HeldEngine::undo(std::stop_token)
{
    co_return Core::RunReport(m_undoReport);
}

QCoro::Task<Result<Platform::GuestEvidence>> HeldEngine::verify(Core::Path, std::stop_token)
{
    co_return Platform::GuestEvidence();
}

QCoro::Task<Result<std::optional<Core::RunRecord>>> HeldEngine::recordedRun(std::stop_token)
{
    co_return m_record;
}

void HeldEngine::setUnfinishedRun(const Core::Plan &plan)
{
    Core::JournalState run;
    run.plan = plan;
    run.steps.resize(plan.steps.size());
    m_record = Core::runRecordOf(run);
}

void HeldEngine::answer(FactArea area, const Result<HostFacts> &facts)
{
    const auto newest = std::find_if(m_reads.rbegin(), m_reads.rend(),
                                     [area](const Read &read) { return read.area == area; });
    newest->answer->addResult(facts);
    newest->answer->finish();
}

} // namespace TestSupport
