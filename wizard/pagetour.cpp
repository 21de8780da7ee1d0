// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pagetour.h"

#include "wizard/core/answers.h"
#include "wizard/setupwizard.h"

#include <QTimerEvent>

namespace Wizard {

namespace {

/// Layouts inside of layouts settle from the inside to the outside, one turn each.
constexpr int TurnsToSettle = 4;
constexpr int MostTurns = 200;

QList<QRect> placesOf(const QWidget &window)
{
    QList<QRect> places;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        places.append(widget->isVisible() ? widget->geometry() : QRect());
    return places;
}

} // namespace

PageTour::PageTour(SetupWizard &wizard, Visit visit, QObject *parent)
    : QObject(parent)
    , m_wizard(wizard)
    , m_visit(std::move(visit))
{
}

void PageTour::start()
{
    connect(&m_wizard, &SetupWizard::pageEntered, this, &PageTour::onPageEntered);
    RunControl &run = m_wizard.session().run();
    connect(&run, &RunControl::phaseChanged, this, [&run] { run.confirm(); });
    onPageEntered();
}

void PageTour::onPageEntered()
{
    disconnect(m_pageProgress);
    const SetupPage *page = m_wizard.currentSetupPage();
    // The Apply page goes on by itself and must be seen before it does; the others wait for the
    // tour.
    if (page->id() == PageId::Apply)
        m_pageProgress = connect(page, &SetupPage::progressed, this, &PageTour::visitWhenSettled);
    else
        m_pageProgress = connect(page, &SetupPage::progressed, this, &PageTour::visitSoon);
    visitSoon();
}

void PageTour::visitSoon()
{
    m_stillTurns = 0;
    m_turns = 0;
    m_turn.start(0, this);
}

/// One turn of the event loop. The page is visited when nothing on it has moved for some.
void PageTour::timerEvent(QTimerEvent *)
{
    const QList<QRect> places = placesOf(m_wizard);
    m_stillTurns = places == m_places ? m_stillTurns + 1 : 0;
    m_places = places;
    if (m_stillTurns < TurnsToSettle && ++m_turns < MostTurns)
        return;
    m_turn.stop();
    visitWhenSettled();
}

void PageTour::visitWhenSettled()
{
    const SetupPage *page = m_wizard.currentSetupPage();
    if (m_isOver || !page->isSettled())
        return;
    if (m_visited.endsWith(page->id()) && page->id() != PageId::Recovery)
        return;
    if (!m_visited.endsWith(page->id())) {
        prepare(page->id());
        m_visited.append(page->id());
        if (m_visit)
            m_visit(page->id());
    }
    if (!m_isOver)
        goOn();
}

/// What a person would tick on this page. GPU, machine and method are preselected by the pages.
void PageTour::prepare(PageId page)
{
    Session &session = m_wizard.session();
    if (page == PageId::Licence) {
        const QStringList licences = Core::knownLicences();
        for (const QString &licence : licences)
            session.acceptLicence(licence, true);
    } else if (page == PageId::Passthrough && session.plan()) {
        for (const Core::Consent consent : session.plan()->neededConsents)
            session.giveConsent(consent, true);
    }
}

void PageTour::goOn()
{
    const PageId page = m_wizard.currentSetupPage()->id();
    if (page == PageId::Result)
        return finish(true);
    if (page == PageId::Apply)
        return;
    const RunControl &run = m_wizard.session().run();
    if (page == PageId::Recovery && run.report() && run.unfinishedRun())
        return finish(false);
    m_wizard.next();
    if (m_wizard.currentSetupPage()->id() == page && !run.isRunning())
        finish(false);
}

void PageTour::finish(bool isArrived)
{
    m_isArrived = isArrived;
    m_isOver = true;
    Q_EMIT finished();
}

} // namespace Wizard
