// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/recoverypage.h"

#include "wizard/models/steprows.h"
#include "wizard/session.h"
#include "wizard/texts.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/rowlist.h"
#include "wizard/widgets/runview.h"
#include "wizard/widgets/scriptview.h"

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
    m_commandsTitle = plainLabel("recoveryCommandsTitle", Tone::Plain, PlainLabel::Size::Strong);
    m_commands = new ScriptView("recoveryCommands", ScriptView::Height::OfText);
    m_steps->setMostVisibleRows(MostSteps);
    body->addWidget(m_problem);
    body->addWidget(m_commandsTitle);
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
    session().run().undo(session().run().unfinishedRun()->report.plan);
    return false;
}

/// What is known of the run that is not back: what the last try told, or else the journal.
const Core::RunReport *RecoveryPage::failedReport() const
{
    const RunControl &run = session().run();
    if (isOver())
        return nullptr;
    if (run.report())
        return &*run.report();
    const Core::RunRecord &record = *run.unfinishedRun();
    return record.phase == Core::RunPhase::NeedsAttention ? &record.report : nullptr;
}

QList<RowItem> RecoveryPage::rows() const
{
    const RunControl &run = session().run();
    if (!run.steps().isEmpty() && !run.isUndoRefused())
        return stepRows(run.steps());
    if (isOver())
        return run.recoveredRun() ? stepRows(run.recoveredRun()->report.steps) : QList<RowItem>();
    const Core::RunRecord &record = *run.unfinishedRun();
    return record.phase == Core::RunPhase::NeedsAttention ? stepRows(record.report.steps)
                                                          : unsettledRows(record.report.plan);
}

void RecoveryPage::refresh()
{
    if (isHidden())
        return;
    const RunControl &run = session().run();
    showTitle();
    showVerdict();
    const Core::RunReport *failed = run.isRunning() ? nullptr : failedReport();
    m_problem->setText(failed ? Texts::errorInFull(problemOf(*failed)) : QString());
    m_problem->setVisible(failed);
    const QStringList commands = failed ? Core::residualCommands(*failed) : QStringList();
    m_commandsTitle->setVisible(!commands.isEmpty());
    m_commands->setPlainText(commands.join(u'\n'));
    m_commands->setVisible(!commands.isEmpty());
    m_view->setVisible(run.isRunning());
    m_model->setItems(rows());
    m_steps->setVisible(!run.isRunning());
    setButtonText(QWizard::NextButton,
                  isOver() ? tr("&Next", "@button") : tr("&Take the changes back", "@button"));
    Q_EMIT completeChanged();
    if (isSettled())
        Q_EMIT progressed();
}

void RecoveryPage::showTitle()
{
    setInstruction(isOver() ? tr("An interrupted run was undone", "@title")
                            : tr("Undo an interrupted run", "@title"));
}

void RecoveryPage::showVerdict()
{
    const RunControl &run = session().run();
    if (run.isRunning())
        setVerdict(tr("The changes are being taken back, newest first.", "@status"));
    else if (isOver() && run.report())
        setVerdict(
            tr("Everything is taken back. This computer is as it was before that run.", "@status"));
    else if (isOver())
        setVerdict(tr("A run was cut off. When this computer started again, every change was taken "
                      "back. It is as it was before that run.",
                      "@status"));
    else if (run.unfinishedRun()->phase == Core::RunPhase::NeedsAttention)
        setVerdict(unfinishedVerdict(run.unfinishedRun()->attempts));
    else
        setVerdict(cutOffVerdict(run.unfinishedRun()->report.plan));
}

QString RecoveryPage::unfinishedVerdict(int attempts) const
{
    if (attempts == 0)
        return tr("A run could not be taken back completely. The list shows what is still changed.",
                  "@status");
    return tr("A run could not be taken back completely, although it was tried at %n start(s) of "
              "this computer. The list shows what is still changed.",
              "@status", attempts);
}

QString RecoveryPage::cutOffVerdict(const Core::Plan &plan) const
{
    if (Texts::isForEflow(plan))
        return tr("A run was cut off while it gave %1 to the EFLOW virtual machine. Take its "
                  "changes back "
                  "before anything else.",
                  "@status")
            .arg(plan.gpuName);
    //: %1 is a GPU, %2 the name of a virtual machine.
    return tr("A run was cut off while it gave %1 to %2. Take its changes back before "
              "anything else.",
              "@status")
        .arg(plan.gpuName, Texts::vmName(plan));
}

void RecoveryPage::retranslate()
{
    m_commandsTitle->setText(
        tr("These commands take back by hand what is still changed", "@label"));
    m_commands->setAccessibleName(m_commandsTitle->text());
    showTitle();
    m_steps->setAccessibleName(tr("Steps", "@accessible"));
    m_view->retranslate();
    refresh();
}

} // namespace Wizard
