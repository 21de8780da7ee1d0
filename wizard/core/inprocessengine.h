// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/host.h"
#include "wizard/core/engine.h"

#include <QString>

#include <memory>

namespace Core {

/// Where an engine keeps its journal, and how its runs are called.
struct EngineOptions
{
    QString journalFile;
    QString runId;
};

/// The engine on threads of this process. Deleting it asks all work to stop and waits for it; what
/// was awaited then gets its answer from the event loop as usual.
class InProcessEngine : public Engine
{
    Q_OBJECT

public:
    InProcessEngine(std::unique_ptr<Platform::Host> host, const EngineOptions &options,
                    QObject *parent = nullptr);
    ~InProcessEngine() override;

    QCoro::Task<Platform::Result<Platform::HostFacts>> inspect(Platform::FactArea area,
                                                               std::stop_token stop) override;
    QCoro::Task<RunReport> apply(Plan plan, QSet<Consent> consents, std::stop_token stop) override;
    QCoro::Task<RunReport> undo(std::stop_token stop) override;
    QCoro::Task<Platform::Result<Platform::GuestEvidence>> verify(Path path,
                                                                  std::stop_token stop) override;
    QCoro::Task<Platform::Result<std::optional<RunRecord>>>
    recordedRun(std::stop_token stop) override;
    void confirm() override;

    [[nodiscard]] QString hostName() const override;
    [[nodiscard]] bool isRecordedHost() const override;
    [[nodiscard]] QString runId() const override;

private:
    class Workshop;

    std::unique_ptr<Workshop> m_workshop;
};

} // namespace Core
