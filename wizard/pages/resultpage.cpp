// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/resultpage.h"

#include "wizard/core/errortexts.h"
#include "wizard/models/steprows.h"
#include "wizard/pages/savetext.h"
#include "wizard/session.h"
#include "wizard/texts.h"
#include "wizard/widgets/glyphlabel.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/rowpanel.h"
#include "wizard/widgets/runview.h"
#include "wizard/widgets/scriptview.h"
#include "wizard/widgets/spacing.h"

#include <QDesktopServices>
#include <QJsonDocument>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Wizard {

using Core::RunOutcome;
using Core::RunReport;

namespace {

Glyph outcomeGlyph(RunOutcome outcome, bool isUndone)
{
    switch (outcome) {
    case RunOutcome::Done:
        return Glyph::Pass;
    case RunOutcome::Undone:
        return isUndone ? Glyph::Pass : Glyph::Warn;
    case RunOutcome::Refused:
    case RunOutcome::NeedsAttention:
        break;
    }
    return Glyph::Fail;
}

} // namespace

ResultPage::ResultPage(Session &session, const QString &logFile, QWidget *parent)
    : SetupPage(PageId::Result, session, parent)
    , m_logFile(logFile)
{
    setObjectName(QStringLiteral("resultPage"));
    setFinalPage(true);
}

void ResultPage::build(QVBoxLayout *body)
{
    m_panel = new RowPanel("resultPanel");
    m_glyph = new GlyphLabel;
    m_summary = plainLabel("resultSummary", Tone::Plain, PlainLabel::Size::Strong);
    m_details = plainLabel("resultDetails");
    m_commands = new ScriptView("resultCommands", ScriptView::Height::OfText);
    m_technical = plainLabel("resultTechnical", Tone::Muted);
    QVBoxLayout *box = m_panel->addBox();
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::InRow);
    head->addWidget(m_glyph, 0, Qt::AlignTop);
    head->addWidget(m_summary, 1);
    box->addLayout(head);
    box->addWidget(m_details);
    box->addWidget(m_commands);
    box->addWidget(m_technical);
    m_view = new RunView(session().run());
    m_giveBackNote = plainLabel("giveBackNote", Tone::Muted);
    m_runId = plainLabel("resultRunId", Tone::Muted);
    body->addWidget(m_panel);
    body->addWidget(m_giveBackNote);
    body->addWidget(buildActions());
    body->addWidget(m_view);
    body->addWidget(m_runId);
    body->addStretch();
    connect(&session().run(), &RunControl::started, this, &ResultPage::refresh);
    connect(&session().run(), &RunControl::finished, this, &ResultPage::refresh);
}

QWidget *ResultPage::buildActions()
{
    auto *part = new QWidget;
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::InRow);
    m_giveBack = new QPushButton;
    m_giveBack->setObjectName(QStringLiteral("giveBack"));
    m_save = new QPushButton;
    m_save->setObjectName(QStringLiteral("saveRunReport"));
    m_log = new QPushButton;
    m_log->setObjectName(QStringLiteral("openLog"));
    for (QPushButton *button : {m_giveBack, m_save, m_log}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    layout->addStretch();
    m_log->setVisible(!m_logFile.isEmpty());
    connect(m_giveBack, &QPushButton::clicked, this, &ResultPage::giveBack);
    connect(m_save, &QPushButton::clicked, this, &ResultPage::saveReport);
    connect(m_log, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_logFile)); });
    return part;
}

void ResultPage::arrive() { refresh(); }

bool ResultPage::isSettled() const { return !session().run().isRunning(); }

bool ResultPage::isUndone(const RunReport &report) const
{
    return session().run().kind() == RunControl::Kind::Undo && report.outcome == RunOutcome::Undone;
}

void ResultPage::refresh()
{
    if (isHidden())
        return;
    const RunControl &run = session().run();
    const bool isRunning = run.isRunning();
    m_panel->setVisible(!isRunning);
    if (isRunning) {
        setInstruction(tr("Wait until the GPU is back", "@title"));
        setVerdict(tr("The changes are being taken back, newest first.", "@status"));
    } else if (run.report()) {
        showOutcome(*run.report());
        showDetails(*run.report());
    }
    const bool mayGiveBack = run.report() && (run.report()->outcome == RunOutcome::Done ||
                                              run.report()->outcome == RunOutcome::NeedsAttention ||
                                              run.isUndoRefused());
    m_giveBack->setVisible(mayGiveBack);
    m_giveBackNote->setVisible(mayGiveBack);
    m_save->setEnabled(!isRunning);
    Q_EMIT completeChanged();
    if (!isRunning)
        Q_EMIT progressed();
}

void ResultPage::showOutcome(const RunReport &report)
{
    setInstruction(instructionFor(report));
    setVerdict(verdictFor(report));
    m_glyph->setGlyph(outcomeGlyph(report.outcome, isUndone(report)));
    m_runId->setText(tr("Run ID: %1", "@label").arg(report.runId));
    m_giveBack->setText(report.outcome == RunOutcome::Done
                            ? tr("&Give the GPU back", "@button")
                            : tr("&Try again to take everything back", "@button"));
}

void ResultPage::showDetails(const RunReport &report)
{
    QString details;
    QStringList commands;
    if (report.outcome == RunOutcome::Done) {
        m_summary->setText(tr("Found inside the virtual machine", "@label"));
        details = report.proof.lines.join(u'\n');
    } else if (report.outcome == RunOutcome::NeedsAttention) {
        m_summary->setText(tr("These commands take back by hand what is still changed", "@label"));
        commands = Core::residualCommands(report);
    } else if (report.error) {
        m_summary->setText(Core::translated(Core::errorTitle(report.error->code)));
        details = Texts::errorAdvice(report.error->code);
    } else {
        m_summary->setText(tr("Windows has the GPU again", "@label"));
    }
    const bool hasReason = report.error && !report.error->detail.isEmpty();
    //: %1 is technical text in English.
    m_technical->setText(hasReason ? tr("Technical detail: %1", "@info").arg(report.error->detail)
                                   : QString());
    m_technical->setVisible(hasReason);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    m_commands->setPlainText(commands.join(u'\n'));
    m_commands->setAccessibleName(m_summary->text());
    m_commands->setVisible(!commands.isEmpty());
}

QString ResultPage::instructionFor(const RunReport &report) const
{
    switch (report.outcome) {
    case RunOutcome::Done:
        return tr("Use the GPU in the virtual machine", "@title");
    case RunOutcome::Undone:
        return isUndone(report) ? tr("Use the GPU in Windows again", "@title")
                                : tr("Read why the changes were taken back", "@title");
    case RunOutcome::Refused:
        return session().run().isUndoRefused() ? tr("Finish taking the changes back", "@title")
                                               : tr("Read why nothing was changed", "@title");
    case RunOutcome::NeedsAttention:
        break;
    }
    return tr("Finish taking the changes back", "@title");
}

QString ResultPage::verdictFor(const RunReport &report) const
{
    switch (report.outcome) {
    case RunOutcome::Done:
        if (Texts::isForEflow(report.plan))
            return tr("%1 works in the EFLOW virtual machine.", "@status").arg(report.plan.gpuName);
        //: %1 is a GPU, %2 the name of a virtual machine.
        return tr("%1 works in %2.", "@status")
            .arg(report.plan.gpuName, Texts::vmName(report.plan));
    case RunOutcome::Undone:
        return isUndone(report)
                   ? tr("Every change is taken back. This computer is as it was before.", "@status")
                   : tr("The GPU was not given to the virtual machine. This computer is as it was "
                        "before.",
                        "@status");
    case RunOutcome::Refused:
        return session().run().isUndoRefused()
                   ? tr("Nothing was taken back. The virtual machine still has the GPU.", "@status")
                   : tr("The run did not begin, and this computer is as it was before.", "@status");
    case RunOutcome::NeedsAttention:
        break;
    }
    return tr("Not every change could be taken back. The list shows what is still different.",
              "@status");
}

void ResultPage::giveBack()
{
    if (session().run().report())
        session().run().undo(session().run().report()->plan);
}

void ResultPage::saveReport()
{
    if (!session().run().report())
        return;
    const QJsonDocument json(Core::reportToJson(*session().run().report()));
    saveTexts(this, QStringLiteral("gpu-run"),
              {{SaveKind::Json, QString::fromUtf8(json.toJson())}});
}

void ResultPage::retranslate()
{
    m_giveBackNote->setText(
        tr("You can give the GPU back to Windows at any time, here or by starting this program "
           "again.",
           "@info"));
    m_save->setText(tr("&Save report…", "@button"));
    m_log->setText(tr("Open &log", "@button"));
    m_view->retranslate();
    refresh();
}

} // namespace Wizard
