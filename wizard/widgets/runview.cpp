// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/runview.h"

#include "wizard/models/steprows.h"
#include "wizard/runcontrol.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/rowlist.h"
#include "wizard/widgets/spacing.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Wizard {

RunView::RunView(RunControl &run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_model(new RowModel(this))
    , m_status(plainLabel("runStatus"))
    , m_bar(new QProgressBar)
    , m_details(new QPushButton)
    , m_steps(new RowList("runSteps", m_model, RowList::Use::Show))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Related);
    layout->addWidget(m_status);
    layout->addWidget(m_bar);
    layout->addWidget(m_details, 0, Qt::AlignLeft);
    layout->addWidget(m_steps);
    m_bar->setObjectName(QStringLiteral("runProgress"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_details->setObjectName(QStringLiteral("showSteps"));
    m_details->setAutoDefault(false);
    m_details->setCheckable(true);
    m_steps->setMostVisibleRows(24);
    m_steps->hide();
    connect(m_details, &QPushButton::toggled, this, [this](bool isShown) {
        m_steps->setVisible(isShown);
        retranslate();
    });
    connect(&m_run, &RunControl::started, this, &RunView::update);
    connect(&m_run, &RunControl::stepChanged, this, &RunView::updateStep);
    connect(&m_run, &RunControl::phaseChanged, this, &RunView::update);
    connect(&m_run, &RunControl::stopRequested, this, &RunView::update);
    connect(&m_run, &RunControl::finished, this, &RunView::update);
    retranslate();
}

void RunView::showSteps(bool isShown) { m_details->setChecked(isShown); }

void RunView::retranslate()
{
    m_details->setText(m_details->isChecked() ? tr("Hide the st&eps", "@button")
                                              : tr("Show the st&eps", "@button"));
    m_bar->setAccessibleName(tr("Progress", "@accessible"));
    m_steps->setAccessibleName(tr("Steps", "@accessible"));
    update();
}

void RunView::update()
{
    m_model->setItems(stepRows(m_run.steps()));
    m_status->setText(status());
    m_status->setVisible(m_run.isRunning());
    m_bar->setValue(m_run.progress());
    m_bar->setVisible(m_run.isRunning());
    m_details->setVisible(!m_run.steps().isEmpty());
}

void RunView::updateStep(qsizetype index)
{
    m_model->setItem(index, stepRow(m_run.steps()[index], index));
    m_status->setText(status());
    m_bar->setValue(m_run.progress());
}

/// What is done before the first step.
QString RunView::preparation() const
{
    switch (m_run.phase()) {
    case Core::RunPhase::Preflight:
        return tr("Checking that nothing has changed since the review…", "@status");
    case Core::RunPhase::Arming:
        return tr("Registering the recovery task…", "@status");
    default:
        break;
    }
    return tr("Preparing…", "@status");
}

QString RunView::status() const
{
    if (!m_run.isRunning())
        return {};
    const qsizetype current = m_run.currentStep();
    if (current < 0)
        return m_run.isStopping() ? tr("Stopping…", "@status") : preparation();
    const Core::StepResult &result = m_run.steps()[current];
    if (result.state == Core::StepState::Undoing || result.state == Core::StepState::Undone) {
        //: %1 is the name of a step, for example "GPU partition of VM1".
        return tr("Taking back: %1", "@status").arg(stepTitle(result.step));
    }
    if (m_run.isStopping()) {
        return tr("Stopping after this step, then everything is taken back. %1", "@status")
            .arg(stepStatus(result.step));
    }
    return stepStatus(result.step);
}

} // namespace Wizard
