// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/hypervconnection.h"

#include "platform/windows/boundedcall.h"
#include "platform/windows/hyperv/callbudget.h"
#include "platform/windows/hyperv/hypervjobs.h"
#include "platform/windows/hyperv/wminames.h"
#include "platform/windows/wmi/objectpath.h"
#include "platform/windows/wmi/wmierror.h"

namespace Platform::Windows {

using namespace std::chrono_literals;

namespace {

constexpr int MostAttemptsWhileShuttingDown = 9;
constexpr int MostAttemptsAfterLoss = 17;
constexpr auto PauseBetweenAttempts = 250ms;

/// A method that takes longer is left, and then nobody learns what it gives.
constexpr auto MostForMethod = 5min;

bool isJob(const QString &path)
{
    const auto parts = WmiObjectPath::parse(path);
    return parts && parts->className == wmiName(Wmi::Job);
}

bool mayRepeat(ErrorCode code, bool isReading, int attempt)
{
    if (code == ErrorCode::HyperVDisconnected)
        return isReading && attempt < MostAttemptsAfterLoss;
    return code == ErrorCode::HyperVShuttingDown && attempt < MostAttemptsWhileShuttingDown;
}

/// A job that is not there any more has ended as well.
bool isJobOver(const Result<WmiObject> &job)
{
    return job ? hasEnded(*job) : job.error().code == ErrorCode::NotFound;
}

/// The job that a method has started.
QString jobOf(const Result<WmiOutcome> &outcome)
{
    if (!outcome || outcome->returnValue != JobStarted)
        return {};
    const WmiValue reference = outcome->out.value(wmiName(Wmi::JobReference));
    const auto *path = std::get_if<QString>(&reference);
    return path ? *path : QString();
}

} // namespace

HyperVConnection::HyperVConnection(std::shared_ptr<WmiConnector> connector, Rights rights,
                                   std::shared_ptr<PendingChanges> pending)
    : m_connector(std::move(connector))
    , m_rights(std::move(rights))
    , m_pending(std::move(pending))
{
}

Result<QList<WmiObject>> HyperVConnection::query(const QString &wql, const CallContext &call)
{
    return repeated<QList<WmiObject>>(
        [&wql](const auto &to, const CallContext &rest) { return to->query(wql, rest); }, true,
        call);
}

Result<WmiObject> HyperVConnection::get(const QString &path, const CallContext &call)
{
    return repeated<WmiObject>(
        [&path](const auto &to, const CallContext &rest) { return to->get(path, rest); }, true,
        call);
}

Result<WmiOutcome> HyperVConnection::call(const QString &path, const QString &method,
                                          const WmiArguments &in, const CallContext &call)
{
    const CallBudget budget(call);
    if (!isJob(path)) {
        if (const auto settled = m_pending->settle(budget.rest()); !settled)
            return tl::make_unexpected(settled.error());
    }
    return repeated<WmiOutcome>(
        [&](const auto &to, const CallContext &rest) {
            return boundedChange(*m_pending, method, methodCall(to, path, method, in), rest);
        },
        false, budget.rest());
}

/// The call goes on for longer than anybody waits, so that a job that it starts late is known.
std::function<Result<WmiOutcome>()>
HyperVConnection::methodCall(const std::shared_ptr<WmiConnection> &to, const QString &path,
                             const QString &method, const WmiArguments &in)
{
    return [self = weak_from_this(), pending = m_pending, to, path, method, in] {
        auto outcome = to->call(path, method, in, {{}, MostForMethod});
        if (const QString job = jobOf(outcome); !job.isEmpty())
            pending->add(job, [self, job](const CallContext &look) {
                const auto connection = self.lock();
                return !connection || isJobOver(connection->get(job, look));
            });
        return outcome;
    };
}

template <typename T>
Result<T> HyperVConnection::repeated(const Ask<T> &ask, bool isReading, const CallContext &call)
{
    const CallBudget budget(call);
    for (int attempt = 1;; ++attempt) {
        const auto connection = opened(budget.rest());
        Result<T> answer = connection ? ask(*connection, budget.rest())
                                      : Result<T>(tl::make_unexpected(connection.error()));
        if (answer)
            return answer;
        const bool isLost = answer.error().code == ErrorCode::HyperVDisconnected;
        if (isLost && connection)
            forget(*connection);
        if (!mayRepeat(answer.error().code, isReading, attempt))
            return answer;
        if (isLost && attempt == 1)
            continue;
        const auto waited = budget.wait(PauseBetweenAttempts, answer.error().detail);
        if (!waited)
            return waited.error().code == ErrorCode::Cancelled
                       ? Result<T>(tl::make_unexpected(waited.error()))
                       : answer;
    }
}

ErrorCode HyperVConnection::meaningOfNothing(const CallContext &call)
{
    const auto rights = boundedCall(
        QStringLiteral("token"), [read = m_rights]() -> Result<RightsFacts> { return read(); },
        call);
    const bool isShownAll =
        rights && (rights->elevated.is(true) || rights->hyperVAdministrator.is(true));
    return isShownAll ? ErrorCode::ProviderUnavailable : ErrorCode::AccessDenied;
}

/// Two that open at the same time do not wait for each other: one may hang.
Result<std::shared_ptr<WmiConnection>> HyperVConnection::opened(const CallContext &call)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_connection)
            return m_connection;
    }
    auto connection = m_connector->connect(VirtualizationNamespace, call);
    if (connection) {
        const std::lock_guard lock(m_mutex);
        m_connection = *connection;
    }
    return connection;
}

void HyperVConnection::forget(const std::shared_ptr<WmiConnection> &lost)
{
    const std::lock_guard lock(m_mutex);
    if (m_connection == lost)
        m_connection.reset();
}

} // namespace Platform::Windows
