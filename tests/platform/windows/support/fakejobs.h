// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"
#include "tests/platform/windows/support/fakewmi.h"

namespace TestSupport {

/// How methods answer.
enum class FakeAnswer {
    AtOnce,            ///< With 0 or an error. What only a sentence can say comes as a job.
    ByJob,             ///< 4096 and a job that runs for some looks.
    ByJobWithWarnings, ///< The same, but it ends with warnings where it succeeds.
};

/// What becomes of jobs.
struct FakeJobHabits
{
    FakeAnswer answer = FakeAnswer::AtOnce;
    int looks = 2;             ///< So often a job is seen running.
    bool isCancellable = true; ///< It lets itself be asked to end, and then has no effect.
    bool isHeedless = false;   ///< It says that it will end when asked, and goes on.
    bool vanishes = false;     ///< It is gone as soon as it has ended.
};

/// The jobs of a fake Hyper-V. The effect of a method comes when its job ends.
class FakeJobs
{
public:
    using Effect = std::function<Platform::Result<Platform::Windows::WmiArguments>()>;

    explicit FakeJobs(FakeWmiRepository &repository);

    /// The answer of a method with this effect, which gives its out-parameters.
    [[nodiscard]] Platform::Windows::WmiOutcome run(const Effect &effect);

    FakeJobHabits habits;

private:
    struct Job
    {
        QString path;
        Effect effect;
        int looks = 0;
        QString sentence;
        bool isRunning = true;
    };

    Platform::Windows::WmiOutcome started(const Effect &effect, int looks);
    void look();
    void end(Job &job);
    Job *jobAt(const QString &path);
    WmiAnswer<Platform::Windows::WmiOutcome> changeState(const FakeWmiCall &call);
    WmiAnswer<Platform::Windows::WmiOutcome> tellErrors(const FakeWmiCall &call);

    FakeWmiRepository &m_repository;
    QList<Job> m_jobs;
};

} // namespace TestSupport
