// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/hostchecks.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace Wizard {

using Platform::FactArea;

namespace {

using SharedHost = std::shared_ptr<const AssessedHost>;

/// `former` is given to be destroyed with the task, off the UI thread: a large assessment takes its
/// time.
SharedHost assessHost(const Platform::HostFacts &facts, const Core::AcceptedLicences &accepted,
                      const SharedHost &former)
{
    Q_UNUSED(former)
    return std::make_shared<AssessedHost>(facts, accepted);
}

} // namespace

HostChecks::HostChecks(Core::Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_host(std::make_shared<AssessedHost>())
{
}

HostChecks::~HostChecks()
{
    for (AreaRead &read : m_reads)
        read.stop.request_stop();
}

void HostChecks::require(const QList<FactArea> &areas)
{
    for (const FactArea area : Platform::AllFactAreas) {
        if (!areas.contains(area))
            cancel(area);
        else if (readState(area) == ReadState::Unread)
            read(area);
    }
}

void HostChecks::readAgain(const QList<FactArea> &areas)
{
    for (const FactArea area : areas) {
        cancel(area);
        read(area);
    }
}

void HostChecks::setAcceptedLicences(const Core::AcceptedLicences &accepted)
{
    if (m_accepted == accepted)
        return;
    m_accepted = accepted;
    const auto isRead = [](const AreaRead &read) { return read.state == ReadState::Read; };
    if (std::any_of(m_reads.begin(), m_reads.end(), isRead))
        assessAgain();
}

ReadState HostChecks::readState(FactArea area) const { return m_reads[std::size_t(area)].state; }

bool HostChecks::isBusy(const QList<FactArea> &areas) const
{
    return m_isAssessing || std::any_of(areas.begin(), areas.end(), [this](FactArea area) {
               return readState(area) == ReadState::Running;
           });
}

std::optional<Platform::Error> HostChecks::readError(FactArea area) const
{
    return m_reads[std::size_t(area)].error;
}

/// Forgets a read in progress. What it answers later is dropped, because its stop was requested.
void HostChecks::cancel(FactArea area)
{
    if (readState(area) != ReadState::Running)
        return;
    entry(area).stop.request_stop();
    entry(area).state = ReadState::Unread;
    Q_EMIT readStateChanged(area);
}

QCoro::Task<> HostChecks::read(FactArea area)
{
    const QPointer self = this;
    std::stop_source stop;
    entry(area) = {ReadState::Running, stop, std::nullopt};
    Q_EMIT readStateChanged(area);
    const auto answer = co_await m_engine.inspect(area, stop.get_token());
    if (!self || stop.stop_requested())
        co_return;
    if (answer) {
        Platform::copyArea(area, *answer, m_facts);
        entry(area).state = ReadState::Read;
    } else {
        Platform::copyArea(area, {}, m_facts);
        entry(area).state = ReadState::Failed;
        entry(area).error = answer.error();
    }
    assessAgain();
    Q_EMIT readStateChanged(area);
}

/// Assesses until the newest facts are assessed. Answers that come meanwhile share one further
/// round.
QCoro::Task<> HostChecks::assessAgain()
{
    m_isAssessmentStale = true;
    if (m_isAssessing)
        co_return;
    const QPointer self = this;
    m_isAssessing = true;
    SharedHost former;
    while (m_isAssessmentStale) {
        m_isAssessmentStale = false;
        auto host = co_await QtConcurrent::run(assessHost, m_facts, m_accepted,
                                               std::exchange(former, nullptr));
        if (!self)
            co_return;
        former = std::exchange(m_host, std::move(host));
        m_isAssessing = m_isAssessmentStale;
        Q_EMIT assessed();
        if (!self)
            co_return;
    }
}

QList<FactArea> allFactAreas()
{
    return {std::begin(Platform::AllFactAreas), std::end(Platform::AllFactAreas)};
}

} // namespace Wizard
