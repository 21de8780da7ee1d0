// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakejobs.h"

#include "platform/windows/wmi/wmierror.h"
#include "tests/platform/windows/support/fakerefusal.h"

#include <QUuid>

#include <algorithm>

using namespace Platform;
using namespace Platform::Windows;

namespace TestSupport {

namespace {

const QString JobClass = QStringLiteral("Msvm_ConcreteJob");
constexpr qint64 Starting = 3;
constexpr qint64 Running = 4;
constexpr qint64 Completed = 7;
constexpr qint64 Terminated = 8;
constexpr qint64 Exception = 10;
constexpr qint64 CompletedWithWarnings = 32768;

FakeWmiRepository::Values jobState(qint64 state) { return {{QStringLiteral("JobState"), state}}; }

/// GetErrorEx gives the texts of instances.
QString errorText(const QString &sentence)
{
    return QStringLiteral("<INSTANCE CLASSNAME=\"Msvm_Error\"><PROPERTY NAME=\"Message\" "
                          "TYPE=\"string\"><VALUE>%1</VALUE></PROPERTY></INSTANCE>")
        .arg(sentence.toHtmlEscaped());
}

} // namespace

FakeJobs::FakeJobs(FakeWmiRepository &repository)
    : m_repository(repository)
{
    repository.setBeforeRead(JobClass, [this] { look(); });
    repository.setMethod(JobClass, QStringLiteral("RequestStateChange"),
                         [this](const FakeWmiCall &call) { return changeState(call); });
    repository.setMethod(JobClass, QStringLiteral("GetErrorEx"),
                         [this](const FakeWmiCall &call) { return tellErrors(call); });
}

WmiOutcome FakeJobs::run(const Effect &effect)
{
    if (habits.answer != FakeAnswer::AtOnce)
        return started(effect, habits.looks);
    const auto out = effect();
    if (out)
        return {0, *out};
    const FakeRefusal refusal = refusalOf(out.error());
    if (!refusal.needsJob())
        return {quint32(refusal.code), {}};
    return started(
        [error = out.error()]() { return Result<WmiArguments>(tl::make_unexpected(error)); }, 0);
}

WmiOutcome FakeJobs::started(const Effect &effect, int looks)
{
    const QString path =
        m_repository.add(JobClass, {{QStringLiteral("InstanceID"), QUuid::createUuid().toString()},
                                    {QStringLiteral("JobState"), Starting},
                                    {QStringLiteral("Cancellable"), habits.isCancellable}});
    m_jobs << Job{path, effect, looks, {}, true};
    return {JobStarted, {{QStringLiteral("Job"), path}}};
}

void FakeJobs::look()
{
    for (Job &job : m_jobs) {
        if (!job.isRunning)
            continue;
        if (job.looks-- > 0)
            m_repository.update(job.path, jobState(Running));
        else
            end(job);
    }
}

void FakeJobs::end(Job &job)
{
    job.isRunning = false;
    const auto out = job.effect();
    if (out) {
        const bool warns = habits.answer == FakeAnswer::ByJobWithWarnings;
        m_repository.update(job.path, jobState(warns ? CompletedWithWarnings : Completed));
    } else {
        const FakeRefusal refusal = refusalOf(out.error());
        job.sentence = refusal.sentence;
        FakeWmiRepository::Values values = jobState(Exception);
        values.insert(QStringLiteral("ErrorCode"), qint64(refusal.code));
        values.insert(QStringLiteral("ErrorDescription"),
                      QStringLiteral("Aufgabe fehlgeschlagen."));
        m_repository.update(job.path, values);
    }
    if (habits.vanishes)
        m_repository.remove(job.path);
}

FakeJobs::Job *FakeJobs::jobAt(const QString &path)
{
    const auto job = std::ranges::find(m_jobs, path, &Job::path);
    return job == m_jobs.end() ? nullptr : &*job;
}

WmiAnswer<WmiOutcome> FakeJobs::changeState(const FakeWmiCall &call)
{
    Job *job = jobAt(call.path);
    constexpr qint64 Terminate = 4;
    const bool isAsked = call.in.value(QStringLiteral("RequestedState")) == WmiValue(Terminate);
    if (!job || !isAsked || !job->isRunning || !habits.isCancellable)
        return WmiOutcome{32775, {}};
    if (!habits.isHeedless) {
        job->isRunning = false;
        m_repository.update(job->path, jobState(Terminated));
    }
    return WmiOutcome{0, {}};
}

WmiAnswer<WmiOutcome> FakeJobs::tellErrors(const FakeWmiCall &call)
{
    const Job *job = jobAt(call.path);
    const QStringList texts =
        job && !job->sentence.isEmpty() ? QStringList{errorText(job->sentence)} : QStringList();
    return WmiOutcome{0, {{QStringLiteral("Errors"), texts}}};
}

} // namespace TestSupport
