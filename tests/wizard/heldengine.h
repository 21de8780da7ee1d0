// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/engine.h"

#include <QPromise>

namespace TestSupport {

/// An engine whose reads answer only when the test says so, and which remembers who asked it to
/// stop.
class HeldEngine final : public Core::Engine
{
    Q_OBJECT

public:
    /// One read that was begun.
    struct Read
    {
        Platform::FactArea area;
        std::stop_token stop;
        std::shared_ptr<QPromise<Platform::Result<Platform::HostFacts>>> answer;
    };

    using Engine::Engine;
    /// Answers what is still open, as an engine does that goes.
    ~HeldEngine() override;

    QCoro::Task<Platform::Result<Platform::HostFacts>> inspect(Platform::FactArea area,
                                                               std::stop_token stop) override;
    QCoro::Task<Core::RunReport> apply(Core::Plan plan, QSet<Core::Consent> consents,
                                       std::stop_token stop) override;
    QCoro::Task<Core::RunReport> undo(std::stop_token stop) override;
    QCoro::Task<Platform::Result<Platform::GuestEvidence>> verify(Core::Path path,
                                                                  std::stop_token stop) override;
    QCoro::Task<Platform::Result<std::optional<Core::RunRecord>>>
    recordedRun(std::stop_token stop) override;
    void confirm() override { ++m_confirmations; }

    [[nodiscard]] QString hostName() const override { return QStringLiteral("Held host"); }
    [[nodiscard]] bool isRecordedHost() const override { return true; }
    [[nodiscard]] QString runId() const override { return QStringLiteral("7F3A-0002"); }

    [[nodiscard]] const QList<Read> &reads() const { return m_reads; }
    /// Answers the newest read of this area.
    void answer(Platform::FactArea area, const Platform::Result<Platform::HostFacts> &facts);
    void setUnfinishedRun(const Core::Plan &plan);
    void setRecord(const Core::RunRecord &record) { m_record = record; }
    [[nodiscard]] int confirmations() const { return m_confirmations; }
    void setUndoReport(const Core::RunReport &report) { m_undoReport = report; }

private:
    QList<Read> m_reads;
    std::optional<Core::RunRecord> m_record;
    int m_confirmations = 0;
    Core::RunReport m_undoReport;
};

} // namespace TestSupport
