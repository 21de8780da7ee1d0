// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/assessedhost.h"
#include "wizard/core/engine.h"

#include <QCoroTask>
#include <QList>
#include <QObject>

#include <array>
#include <memory>
#include <stop_token>

namespace Wizard {

/// Where the reading of one area stands.
enum class ReadState { Unread, Running, Read, Failed };

/// Reads the areas of the host beside each other, and assesses what is known after each answer.
/// All work happens off the UI thread; everything is told by signals.
class HostChecks : public QObject
{
    Q_OBJECT

public:
    explicit HostChecks(Core::Engine &engine, QObject *parent = nullptr);
    ~HostChecks() override;

    /// Starts to read what of `areas` is not known yet, and stops the reads of other areas.
    void require(const QList<Platform::FactArea> &areas);
    void readAgain(const QList<Platform::FactArea> &areas);
    void setAcceptedLicences(const Core::AcceptedLicences &accepted);

    [[nodiscard]] const Platform::HostFacts &facts() const { return m_facts; }
    [[nodiscard]] const AssessedHost &host() const { return *m_host; }
    [[nodiscard]] const Core::Assessment &assessment() const { return m_host->assessment(); }
    [[nodiscard]] ReadState readState(Platform::FactArea area) const;
    /// True while an area of these is read, or the last answer is not assessed yet.
    [[nodiscard]] bool isBusy(const QList<Platform::FactArea> &areas) const;
    /// Why an area gave no answer.
    [[nodiscard]] std::optional<Platform::Error> readError(Platform::FactArea area) const;

Q_SIGNALS:
    void readStateChanged(Platform::FactArea area);
    /// The assessment is new.
    void assessed();

private:
    struct AreaRead
    {
        ReadState state = ReadState::Unread;
        std::stop_source stop = {};
        std::optional<Platform::Error> error = {};
    };

    QCoro::Task<> read(Platform::FactArea area);
    QCoro::Task<> assessAgain();
    void cancel(Platform::FactArea area);
    AreaRead &entry(Platform::FactArea area) { return m_reads[std::size_t(area)]; }

    Core::Engine &m_engine;
    Platform::HostFacts m_facts;
    Core::AcceptedLicences m_accepted;
    std::shared_ptr<const AssessedHost> m_host;
    std::array<AreaRead, std::size(Platform::AllFactAreas)> m_reads;
    bool m_isAssessing = false;
    bool m_isAssessmentStale = false;
};

/// Every area of the host.
[[nodiscard]] QList<Platform::FactArea> allFactAreas();

} // namespace Wizard
