// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/runrecord.h"

#include <QCoroTask>
#include <QObject>

#include <stop_token>

namespace Core {

/// What the pages may ask for. Today it works in this process on threads of its own; nothing here blocks.
/// The arguments are taken by value, because a coroutine outlives its caller's temporaries.
class Engine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Reads one area of the host.
    virtual QCoro::Task<Platform::Result<Platform::HostFacts>> inspect(Platform::FactArea area,
                                                                       std::stop_token stop) = 0;
    /// Carries the plan out. A stop request finishes the current step and undoes the rest.
    virtual QCoro::Task<RunReport> apply(Plan plan, QSet<Consent> consents, std::stop_token stop) = 0;
    /// Takes back what the last run did, finished or not.
    virtual QCoro::Task<RunReport> undo(std::stop_token stop) = 0;
    /// Looks inside the VM of a path.
    virtual QCoro::Task<Platform::Result<Platform::GuestEvidence>> verify(Path path, std::stop_token stop) = 0;
    /// What the journal tells of the last run, when there was one.
    virtual QCoro::Task<Platform::Result<std::optional<RunRecord>>>
    recordedRun(std::stop_token stop) = 0;
    /// Keeps the changes of a run that waits for a confirmation; without one, those of the next.
    virtual void confirm() = 0;

    [[nodiscard]] virtual QString hostName() const = 0;
    [[nodiscard]] virtual bool isRecordedHost() const = 0;
    [[nodiscard]] virtual QString runId() const = 0;

Q_SIGNALS:
    /// A step of the run in progress changed.
    void stepChanged(const Core::StepEvent &event);
    /// So did the run itself.
    void phaseChanged(Core::RunPhase phase);
};

} // namespace Core
