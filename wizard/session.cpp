// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/session.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrent>

#include <algorithm>

namespace Wizard {

using Platform::ErrorCode;

Session::Session(Core::Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_checks(engine)
    , m_run(engine)
    , m_plan(Platform::failure(ErrorCode::PlanImpossible))
{
    connect(&m_checks, &HostChecks::assessed, this, &Session::updatePlan);
}

const Core::AssessedPath *Session::chosenPath() const
{
    const auto paths = m_checks.host().pathsOfGpu(m_choices.path.gpu);
    const auto found =
        std::find_if(paths.begin(), paths.end(), [this](const Core::AssessedPath *assessed) {
            return assessed->path == m_choices.path;
        });
    return found != paths.end() ? *found : nullptr;
}

bool Session::hasNeededConsents() const
{
    return !m_isPlanning && m_plan && m_choices.consents.contains(m_plan->neededConsents);
}

void Session::acceptLicence(const QString &id, bool isAccepted)
{
    if (m_choices.acceptedLicences.contains(id) == isAccepted)
        return;
    if (isAccepted)
        m_choices.acceptedLicences.insert(id);
    else
        m_choices.acceptedLicences.remove(id);
    m_checks.setAcceptedLicences(m_choices.acceptedLicences);
    Q_EMIT licencesChanged();
}

void Session::chooseGpu(const QString &gpu)
{
    if (m_choices.path.gpu != gpu)
        changePath({gpu, {}, {}});
}

void Session::chooseGuest(Core::GuestKind guest, const QString &vm)
{
    Core::Path path = m_choices.path;
    path.route.guest = guest;
    path.vm = vm;
    const auto best = Core::recommend(assessment(), path.gpu, guest, vm);
    if (best.path)
        path.route.method = best.path->path.route.method;
    if (path != m_choices.path)
        changePath(path);
}

void Session::chooseMethod(Platform::Method method)
{
    Core::Path path = m_choices.path;
    path.route.method = method;
    if (path != m_choices.path)
        changePath(path);
}

void Session::changePath(const Core::Path &path)
{
    m_choices.path = path;
    m_choices.consents.clear();
    updatePlan();
    Q_EMIT choicesChanged();
}

void Session::giveConsent(Core::Consent consent, bool isGiven)
{
    if (m_choices.consents.contains(consent) == isGiven)
        return;
    if (isGiven)
        m_choices.consents.insert(consent);
    else
        m_choices.consents.remove(consent);
    Q_EMIT choicesChanged();
}

void Session::chooseSettings(const Core::Choices &settings)
{
    m_choices.cpuCount = settings.cpuCount;
    m_choices.memoryMb = settings.memoryMb;
    m_choices.lowMmioMb = settings.lowMmioMb;
    m_choices.highMmioMb = settings.highMmioMb;
    m_choices.wantsConfirmation = settings.wantsConfirmation;
    updatePlan();
    Q_EMIT choicesChanged();
}

/// Plans until the newest choices are planned. What changes meanwhile shares one further round.
QCoro::Task<> Session::updatePlan()
{
    m_isPlanStale = true;
    if (m_isPlanning)
        co_return;
    const QPointer self = this;
    m_isPlanning = true;
    while (m_isPlanStale) {
        m_isPlanStale = false;
        const Core::AssessedPath *path = chosenPath();
        Platform::Result<Core::Plan> plan = Platform::failure(ErrorCode::PlanImpossible);
        if (path && isOpen(path->verdict))
            plan = co_await QtConcurrent::run(Core::makePlan, facts(), m_choices);
        if (!self)
            co_return;
        m_plan = std::move(plan);
    }
    m_isPlanning = false;
    Q_EMIT planChanged();
}

} // namespace Wizard
