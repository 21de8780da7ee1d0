// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/applypage.h"

#include "wizard/session.h"
#include "wizard/widgets/confirmpanel.h"
#include "wizard/widgets/runview.h"

#include <QVBoxLayout>

namespace Wizard {

namespace {

/// A picture of the page tells most when part of the work is done.
constexpr int SettledProgress = 350;

} // namespace

ApplyPage::ApplyPage(Session &session, QWidget *parent)
    : SetupPage(PageId::Apply, session, parent)
{
    setObjectName(QStringLiteral("applyPage"));
}

void ApplyPage::build(QVBoxLayout *body)
{
    m_view = new RunView(session().run());
    m_confirm = new ConfirmPanel;
    body->addWidget(m_confirm);
    body->addWidget(m_view);
    body->addStretch();
    RunControl &run = session().run();
    connect(m_confirm, &ConfirmPanel::confirmed, &run, &RunControl::confirm);
    connect(&run, &RunControl::phaseChanged, this, &ApplyPage::onPhaseChanged);
    connect(&run, &RunControl::stopRequested, this, &ApplyPage::retranslate);
    connect(&run, &RunControl::stepChanged, this, &SetupPage::progressed);
    connect(&run, &RunControl::finished, this, &QWizardPage::completeChanged);
    connect(&run, &RunControl::finished, this, &SetupPage::progressed);
}

void ApplyPage::arrive()
{
    if (session().plan())
        session().run().apply(*session().plan(), session().choices().consents);
    retranslate();
}

bool ApplyPage::isComplete() const { return !session().run().isRunning(); }

bool ApplyPage::isSettled() const
{
    const RunControl &run = session().run();
    return !run.isRunning() || run.progress() >= SettledProgress;
}

void ApplyPage::onPhaseChanged()
{
    if (session().run().isConfirming())
        m_confirm->ask(Core::behaviourOf(Core::StepKind::Confirmation).limit);
    else
        m_confirm->hide();
    retranslate();
}

void ApplyPage::retranslate()
{
    m_confirm->retranslate();
    setInstruction(session().run().isConfirming()
                       ? tr("Confirm the changes", "@title")
                       : tr("Wait until the changes are made", "@title"));
    setVerdict(session().run().isStopping()
                   ? tr("Stopping: what was changed is being taken back.", "@status")
                   : tr("Stop finishes the step in progress and then takes every change back.",
                        "@status"));
    setButtonText(QWizard::CancelButton, tr("Stop", "@button"));
    m_view->retranslate();
}

} // namespace Wizard
