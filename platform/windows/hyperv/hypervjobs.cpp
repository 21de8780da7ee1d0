// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/hypervjobs.h"

#include "platform/windows/hyperv/joberror.h"
#include "platform/windows/hyperv/propertyfact.h"
#include "platform/windows/hyperv/ramp.h"
#include "platform/windows/wmi/wmierror.h"

#include <algorithm>

namespace Platform::Windows {

using namespace std::chrono_literals;

namespace {

/// For what has to be said to a job when the time of the call is over.
constexpr auto Grace = 3s;

/// CIM_ConcreteJob.RequestStateChange.
constexpr qint64 RequestTerminate = 4;

/// One look that hangs does not use up the time of the job.
constexpr auto LookLimit = 10s;

enum class JobEnd { StillRuns, Succeeded, Failed };

JobEnd endOf(const WmiObject &job)
{
    switch (integerOf(job, Wmi::JobState).value_or(0)) {
    case 7:     // completed
    case 32768: // completed with warnings
        return JobEnd::Succeeded;
    case 8:  // terminated
    case 9:  // killed
    case 10: // exception
        return JobEnd::Failed;
    default:
        return JobEnd::StillRuns;
    }
}

/// The call may take no longer, or nobody wants it any more.
bool isOver(const Error &error, const CallBudget &budget)
{
    return error.code == ErrorCode::Cancelled || budget.rest().limit == 0ms;
}

bool hasGone(const Error &error) { return error.code == ErrorCode::OutcomeUnknown; }

/// A failure as the caller of the method understands it.
tl::unexpected<Error> meant(tl::unexpected<Error> failed, const HyperVMethod &method)
{
    if (method.meaning)
        failed.value().code = method.meaning(failed.value().code);
    return failed;
}

/// One job and what it is about.
class Job
{
public:
    Job(WmiConnection &connection, QString path, const HyperVMethod &method)
        : m_connection(connection)
        , m_path(std::move(path))
        , m_what(wmiSource(method.method))
        , m_method(method)
    {
    }

    Result<> waitForEnd(const CallBudget &budget)
    {
        int failures = 0;
        for (Ramp ramp;; ramp.advance()) {
            const auto end = look(budget);
            if (!end && isOver(end.error(), budget))
                return abandon(end.error(), budget);
            failures = end ? 0 : failures + 1;
            if (!end && (hasGone(end.error()) || failures == MostFailedLooks))
                return failure(ErrorCode::OutcomeUnknown, end.error().detail);
            if (end && *end != JobEnd::StillRuns)
                return outcome(*end, budget.rest());
            if (const auto waited = budget.wait(ramp.pause(), m_what); !waited)
                return abandon(waited.error(), budget);
        }
    }

private:
    Result<JobEnd> look(const CallBudget &budget)
    {
        const auto job = m_connection.get(m_path, budget.rest().within(LookLimit));
        if (!job && job.error().code == ErrorCode::NotFound)
            return failure(ErrorCode::OutcomeUnknown,
                           QStringLiteral("%1: the job has gone").arg(m_what));
        if (!job)
            return tl::make_unexpected(job.error());
        m_job = *job;
        return endOf(m_job);
    }

    Result<> outcome(JobEnd end, const CallContext &call)
    {
        if (end == JobEnd::Succeeded)
            return {};
        return meant(jobFailure(readError(call), m_what), m_method);
    }

    JobError readError(const CallContext &call)
    {
        JobError error;
        if (const auto code = integerOf(m_job, Wmi::JobErrorCode))
            error.code = quint32(*code);
        error.texts << m_job.value<QString>(wmiName(Wmi::JobErrorDescription)).value_or(QString());
        const auto told = m_connection.call(m_path, wmiName(Wmi::JobGetErrors), {}, call);
        if (!told)
            return error;
        const WmiValue texts = told->out.value(wmiName(Wmi::JobErrors));
        if (const auto *list = std::get_if<QStringList>(&texts))
            error.texts << *list;
        return error;
    }

    /// Asks the job to end, and sees for a moment whether it does.
    Result<> abandon(const Error &why, const CallBudget &budget)
    {
        const CallBudget grace(CallContext{{}, Grace, budget.rest().clock});
        const auto gone = tl::make_unexpected(why);
        if (m_job.value<bool>(wmiName(Wmi::JobCancellable)).value_or(true) && isAskedToEnd(grace)) {
            for (Ramp ramp; grace.wait(ramp.pause(), m_what); ramp.advance()) {
                const auto end = look(grace);
                if (!end)
                    break;
                if (*end != JobEnd::StillRuns)
                    return *end == JobEnd::Succeeded ? Result<>() : gone;
            }
        }
        if (why.code == ErrorCode::Cancelled)
            return failure(ErrorCode::OutcomeUnknown,
                           QStringLiteral("%1: stopped, but the job goes on").arg(m_what));
        return gone;
    }

    bool isAskedToEnd(const CallBudget &grace)
    {
        const auto asked =
            m_connection.call(m_path, wmiName(Wmi::JobRequestStateChange),
                              {{wmiName(Wmi::JobRequestedState), RequestTerminate}}, grace.rest());
        return asked && asked->returnValue == 0;
    }

    WmiConnection &m_connection;
    const QString m_path;
    const QString m_what;
    const HyperVMethod &m_method;
    WmiObject m_job;
};

} // namespace

bool hasEnded(const WmiObject &job) { return endOf(job) != JobEnd::StillRuns; }

Result<> runMethod(WmiConnection &connection, const HyperVMethod &method, const CallBudget &budget)
{
    const QString what = wmiSource(method.method);
    const CallContext rest = budget.rest();
    if (rest.stop.stop_requested())
        return failure(ErrorCode::Cancelled, what);
    if (budget.isNearlyOver())
        return failure(ErrorCode::TimedOut, QStringLiteral("%1: not called any more").arg(what));
    // A method that is left in the middle may have started a job that nobody knows: it is let
    // finish, for what takes long is a job.
    const auto called =
        connection.call(method.path, wmiName(method.method), method.in, {{}, rest.limit});
    if (!called)
        return tl::make_unexpected(called.error());
    if (called->returnValue == 0)
        return {};
    if (called->returnValue != JobStarted)
        return meant(returnValueFailure(called->returnValue, what), method);
    const WmiValue reference = called->out.value(wmiName(Wmi::JobReference));
    const auto *path = std::get_if<QString>(&reference);
    if (!path || path->isEmpty())
        return failure(ErrorCode::OutcomeUnknown,
                       QStringLiteral("%1: a job was started, but not named").arg(what));
    return Job(connection, *path, method).waitForEnd(budget);
}

} // namespace Platform::Windows
