// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/applypage.h"

#include "wizard/session.h"
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
    body->addWidget(m_view);
    body->addStretch();
    const RunControl &run = session().run();
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

void ApplyPage::retranslate()
{
    setInstruction(tr("Wait until the changes are made", "@title"));
    setVerdict(session().run().isStopping()
                   ? tr("Stopping: what was changed is being taken back.", "@status")
                   : tr("Stop finishes the step in progress and then takes every change back.",
                        "@status"));
    setButtonText(QWizard::CancelButton, tr("Stop", "@button"));
    m_view->retranslate();
}

} // namespace Wizard
