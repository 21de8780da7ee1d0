// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/inprocessengine.h"

#include "wizard/core/confirmationfile.h"
#include "wizard/core/journalfilestore.h"
#include "wizard/core/runner.h"

#include <QCoroFuture>
#include <QThreadPool>
#include <QtConcurrent>

#include <array>
#include <atomic>
#include <mutex>

namespace Core {

using Platform::CallContext;
using Platform::FactArea;
using Platform::GuestEvidence;
using Platform::HostFacts;
using Platform::Result;

namespace {

/// One thread an area, and one for a run.
constexpr int ThreadCount = int(std::size(Platform::AllFactAreas)) + 1;
constexpr auto VerifyLimit = std::chrono::minutes(5);

/// A coroutine that knows nothing of the engine, which may be gone when the answer comes.
template <typename T>
QCoro::Task<T> answerOf(QFuture<T> future)
{
    co_return co_await future;
}

} // namespace

/// The host, the journal and the threads that use them.
class InProcessEngine::Workshop
{
public:
    Workshop(std::unique_ptr<Platform::Host> ownHost, const EngineOptions &options,
             InProcessEngine &engine)
        : host(std::move(ownHost))
        , runId(options.runId)
        , store(options.journalFile)
        , m_confirmation(options.journalFile)
        , m_engine(engine)
    {
        m_threads.setMaxThreadCount(ThreadCount);
    }
    ~Workshop()
    {
        m_stop.request_stop();
        m_threads.waitForDone();
    }

    /// Runs `work` with a stop token of its own on a thread.
    template <typename Work>
    auto start(const std::stop_token &stop, Work work)
    {
        return QtConcurrent::run(&m_threads,
                                 [work = std::move(work), stop, own = m_stop.get_token()] {
                                     return work(Platform::StopToken(stop, own));
                                 });
    }
    Runner runner()
    {
        return Runner({*host, store, runId,
                       [this](const StepEvent &event) {
                           tell([event](Engine &to) { Q_EMIT to.stepChanged(event); });
                       },
                       &Platform::computerClock(), [this] { return isConfirmed(); },
                       [this](RunPhase phase) {
                           tell([phase](Engine &to) { Q_EMIT to.phaseChanged(phase); });
                       }});
    }
    RunReport apply(const Plan &plan, const QSet<Consent> &consents,
                    const Platform::StopToken &stop)
    {
        const RunReport report = runner().apply(plan, consents, stop);
        m_isConfirmed = false;
        m_confirmation.remove();
        return report;
    }
    void confirm() { m_isConfirmed = true; }
    Result<HostFacts> read(FactArea area, const CallContext &call)
    {
        const std::lock_guard lock(
            m_areas[std::size_t(area)]); // a reader serves one thread at a time per area
        if (call.stop.stop_requested())
            return Platform::failure(Platform::ErrorCode::Cancelled);
        return host->reader().read(area, call);
    }

    const std::unique_ptr<Platform::Host> host;
    const QString runId;
    JournalFileStore store;

private:
    [[nodiscard]] bool isConfirmed() const
    {
        return m_isConfirmed || m_confirmation.confirms(runId);
    }
    /// Signals leave from the thread of the engine.
    template <typename Tell>
    void tell(Tell what)
    {
        QMetaObject::invokeMethod(
            &m_engine, [&engine = m_engine, what] { what(engine); }, Qt::QueuedConnection);
    }

    const ConfirmationFile m_confirmation;
    InProcessEngine &m_engine;
    std::atomic<bool> m_isConfirmed = false;
    std::array<std::mutex, std::size(Platform::AllFactAreas)> m_areas;
    std::stop_source m_stop;
    QThreadPool m_threads;
};

InProcessEngine::InProcessEngine(std::unique_ptr<Platform::Host> host, const EngineOptions &options,
                                 QObject *parent)
    : Engine(parent)
    , m_workshop(std::make_unique<Workshop>(std::move(host), options, *this))
{
}

InProcessEngine::~InProcessEngine() = default;

QCoro::Task<Result<HostFacts>> InProcessEngine::inspect(FactArea area, std::stop_token stop)
{
    return answerOf(m_workshop->start(
        stop, [workshop = m_workshop.get(), area](const Platform::StopToken &either) {
            return workshop->read(area, {.stop = either});
        }));
}

QCoro::Task<RunReport> InProcessEngine::apply(Plan plan, QSet<Consent> consents,
                                              std::stop_token stop)
{
    return answerOf(m_workshop->start(
        stop, [workshop = m_workshop.get(), plan, consents](const Platform::StopToken &either) {
            return workshop->apply(plan, consents, either);
        }));
}

QCoro::Task<RunReport> InProcessEngine::undo(std::stop_token stop)
{
    return answerOf(
        m_workshop->start(stop, [workshop = m_workshop.get()](const Platform::StopToken &) {
            return workshop->runner().undo(); // an undo is never left in the middle
        }));
}

QCoro::Task<Result<GuestEvidence>> InProcessEngine::verify(Path path, std::stop_token stop)
{
    return answerOf(m_workshop->start(stop, [workshop = m_workshop.get(),
                                             path](const Platform::StopToken &either) {
        return workshop->host->guests().probe(path.vm, path.route.method, {either, VerifyLimit});
    }));
}

QCoro::Task<Result<std::optional<RunRecord>>> InProcessEngine::recordedRun(std::stop_token stop)
{
    return answerOf(m_workshop->start(stop, [workshop =
                                                 m_workshop.get()](const Platform::StopToken &) {
        return Core::recordedRun(workshop->store, workshop->host->machineId())
            .map([](const std::optional<JournalState> &run) {
                return run ? std::optional(runRecordOf(*run)) : std::nullopt;
            });
    }));
}

void InProcessEngine::confirm() { m_workshop->confirm(); }

QString InProcessEngine::hostName() const { return m_workshop->host->displayName(); }

bool InProcessEngine::isRecordedHost() const { return m_workshop->host->isRecorded(); }

QString InProcessEngine::runId() const { return m_workshop->runId; }

} // namespace Core
