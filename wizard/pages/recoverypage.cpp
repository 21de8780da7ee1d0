// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/recoverypage.h"

#include "wizard/models/steprows.h"
#include "wizard/session.h"
#include "wizard/texts.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/rowlist.h"
#include "wizard/widgets/runview.h"

#include <QVBoxLayout>

namespace Wizard {

namespace {

constexpr int MostSteps = 40;

/// The steps of a run that was cut off: nobody has looked yet how far each of them came.
QList<RowItem> unsettledRows(const Core::Plan &plan)
{
    QList<RowItem> rows;
    for (const Core::Step &step : plan.steps)
        rows.append({QString::number(rows.size()),
                     Glyph::Unknown,
                     stepTitle(step),
                     {},
                     Texts::verdictWord(Core::Verdict::Unknown)});
    return rows;
}

/// Why the run is not back. What had undone it in the first place is another matter.
Platform::ErrorCode problemOf(const Core::RunReport &report)
{
    const bool isRefused = report.outcome == Core::RunOutcome::Refused && report.error;
    return isRefused ? report.error->code : Platform::ErrorCode::UndoIncomplete;
}

} // namespace

RecoveryPage::RecoveryPage(Session &session, QWidget *parent)
    : SetupPage(PageId::Recovery, session, parent)
{
    setObjectName(QStringLiteral("recoveryPage"));
}

void RecoveryPage::build(QVBoxLayout *body)
{
    m_model = new RowModel(this);
    m_steps = new RowList("unfinishedSteps", m_model, RowList::Use::Show);
    m_view = new RunView(session().run());
    m_problem = plainLabel("recoveryProblem", Tone::Bad);
    m_commands = plainLabel("recoveryCommands");
    m_steps->setMostVisibleRows(MostSteps);
    body->addWidget(m_problem);
    body->addWidget(m_commands);
    body->addWidget(m_view);
    body->addWidget(m_steps);
    body->addStretch();
    const RunControl &run = session().run();
    connect(&run, &RunControl::started, this, &RecoveryPage::refresh);
    connect(&run, &RunControl::finished, this, &RecoveryPage::refresh);
}

void RecoveryPage::arrive() { refresh(); }

bool RecoveryPage::isOver() const { return !session().run().unfinishedRun(); }

bool RecoveryPage::isComplete() const { return !session().run().isRunning(); }

bool RecoveryPage::isSettled() const { return isComplete(); }

bool RecoveryPage::validatePage()
{
    if (isOver())
        return true;
    session().run().undo(*session().run().unfinishedRun());
    return false;
}

void RecoveryPage::refresh()
{
    if (isHidden())
        return;
    const RunControl &run = session().run();
    showVerdict();
    const bool hasFailed = run.report() && !isOver();
    m_problem->setText(hasFailed ? Texts::errorInFull(problemOf(*run.report())) : QString());
    m_problem->setVisible(hasFailed);
    m_commands->setText(hasFailed ? Core::residualCommands(*run.report()).join(u'\n') : QString());
    m_commands->setVisible(!m_commands->text().isEmpty());
    m_view->setVisible(run.isRunning());
    const bool isUntouched =
        !run.isRunning() && run.unfinishedRun() && (run.steps().isEmpty() || run.isUndoRefused());
    m_model->setItems(isUntouched ? unsettledRows(*run.unfinishedRun()) : stepRows(run.steps()));
    m_steps->setVisible(!run.isRunning());
    setButtonText(QWizard::NextButton,
                  isOver() ? tr("&Next", "@button") : tr("&Take the changes back", "@button"));
    Q_EMIT completeChanged();
    if (isSettled())
        Q_EMIT progressed();
}

void RecoveryPage::showVerdict()
{
    const RunControl &run = session().run();
    if (run.isRunning()) {
        setVerdict(tr("The changes are being taken back, newest first.", "@status"));
        return;
    }
    if (isOver()) {
        setVerdict(
            tr("Everything is taken back. This computer is as it was before that run.", "@status"));
        return;
    }
    const Core::Plan &plan = *run.unfinishedRun();
    if (Texts::isForEflow(plan)) {
        setVerdict(tr("A run was cut off while it gave %1 to the EFLOW virtual machine. Take its "
                      "changes back "
                      "before anything else.",
                      "@status")
                       .arg(plan.gpuName));
        return;
    }
    //: %1 is a GPU, %2 the name of a virtual machine.
    setVerdict(tr("A run was cut off while it gave %1 to %2. Take its changes back before "
                  "anything else.",
                  "@status")
                   .arg(plan.gpuName, Texts::vmName(plan)));
}

void RecoveryPage::retranslate()
{
    setInstruction(tr("Undo an interrupted run", "@title"));
    m_steps->setAccessibleName(tr("Steps", "@accessible"));
    m_view->retranslate();
    refresh();
}

} // namespace Wizard
