// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/reviewpage.h"

#include "wizard/core/answers.h"
#include "wizard/models/steprows.h"
#include "wizard/pages/savetext.h"
#include "wizard/session.h"
#include "wizard/texts.h"
#include "wizard/widgets/rowlist.h"
#include "wizard/widgets/scriptview.h"
#include "wizard/widgets/spacing.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace Wizard {

namespace {

constexpr int MostSteps = 40;

} // namespace

ReviewPage::ReviewPage(Session &session, QWidget *parent)
    : SetupPage(PageId::Review, session, parent)
{
    setObjectName(QStringLiteral("reviewPage"));
    setCommitPage(true);
}

void ReviewPage::build(QVBoxLayout *body)
{
    body->addWidget(buildViews());
    body->addWidget(buildActions());
    body->addStretch();
    connect(&session(), &Session::planChanged, this, &ReviewPage::refresh);
}

QWidget *ReviewPage::buildViews()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::InRow);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(Spacing::InRow);
    m_choice = new QButtonGroup(this);
    for (const View view : {Words, Apply, Undo}) {
        auto *button = new QPushButton;
        button->setObjectName(QStringLiteral("reviewView%1").arg(view));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_choice->addButton(button, view);
        choice->addWidget(button);
    }
    choice->addStretch();
    layout->addLayout(choice);
    m_model = new RowModel(this);
    m_words = new RowList("planSteps", m_model, RowList::Use::Show);
    m_words->setMostVisibleRows(MostSteps);
    m_script = new ScriptView("planScript", ScriptView::Height::Many);
    m_undoScript = new ScriptView("undoScript", ScriptView::Height::Many);
    for (QWidget *view : std::initializer_list<QWidget *>{m_words, m_script, m_undoScript})
        layout->addWidget(view);
    m_choice->button(Words)->setChecked(true);
    connect(m_choice, &QButtonGroup::idClicked, this, &ReviewPage::showView);
    showView(Words);
    return part;
}

QWidget *ReviewPage::buildActions()
{
    auto *part = new QWidget;
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::InRow);
    m_copy = new QPushButton;
    m_copy->setObjectName(QStringLiteral("copyPlan"));
    m_save = new QPushButton;
    m_save->setObjectName(QStringLiteral("savePlan"));
    for (QPushButton *button : {m_copy, m_save}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(shownText()); });
    connect(m_save, &QPushButton::clicked, this, &ReviewPage::save);
    return part;
}

void ReviewPage::arrive() { refresh(); }

bool ReviewPage::isComplete() const { return session().hasNeededConsents(); }

bool ReviewPage::validatePage() { return isComplete(); }

void ReviewPage::showView(int view)
{
    m_words->setVisible(view == Words);
    m_script->setVisible(view == Apply);
    m_undoScript->setVisible(view == Undo);
}

void ReviewPage::refresh()
{
    if (!session().plan())
        return;
    const Core::Plan &plan = *session().plan();
    QList<RowItem> rows;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const QString number = QString::number(i + 1);
        //: %1 is a number, %2 a change: "3. The automatic stop action will be set to Turn off."
        rows.append({number,
                     Glyph::None,
                     tr("%1. %2", "@info").arg(number, stepIntention(plan.steps[i])),
                     {},
                     {}});
    }
    m_model->setItems(rows);
    m_script->setPlainText(Core::planPowerShell(plan));
    m_undoScript->setPlainText(Core::undoPowerShell(plan));
    const int count = int(plan.steps.size());
    //: %1 is a GPU.
    const QString forEflow =
        tr("%n step(s), in this order, give %1 to the EFLOW virtual machine.", "@status", count);
    //: %1 is a GPU, %2 the name of a virtual machine.
    const QString forVm = tr("%n step(s), in this order, give %1 to %2.", "@status", count);
    setVerdict(Texts::isForEflow(plan) ? forEflow.arg(plan.gpuName)
                                       : forVm.arg(plan.gpuName, Texts::vmName(plan)));
    Q_EMIT completeChanged();
}

QString ReviewPage::shownText() const
{
    switch (m_choice->checkedId()) {
    case Apply:
        return m_script->toPlainText();
    case Undo:
        return m_undoScript->toPlainText();
    default:
        break;
    }
    QStringList lines;
    for (const RowItem &row : m_model->items())
        lines.append(row.title);
    return lines.join(u'\n');
}

void ReviewPage::save()
{
    const QByteArray answers = Core::answersJson(Core::answersOf(session().choices()));
    saveTexts(this, QStringLiteral("gpu-plan"),
              {{SaveKind::PowerShell, m_script->toPlainText()},
               {SaveKind::Json, QString::fromUtf8(answers)},
               {SaveKind::Text, shownText()}});
}

void ReviewPage::retranslate()
{
    setInstruction(tr("Review the changes", "@title"));
    m_choice->button(Words)->setText(tr("&In words", "@button"));
    m_choice->button(Apply)->setText(tr("As &PowerShell", "@button"));
    m_choice->button(Undo)->setText(tr("&Taking back", "@button"));
    m_words->setAccessibleName(tr("Changes", "@accessible"));
    m_script->setAccessibleName(tr("The same changes as PowerShell", "@accessible"));
    m_undoScript->setAccessibleName(tr("PowerShell that takes the changes back", "@accessible"));
    m_copy->setText(tr("C&opy", "@button"));
    m_save->setText(tr("&Save…", "@button"));
    const bool isWhole =
        session().choices().path.route.method == Platform::Method::DirectDeviceAssignment;
    setButtonText(QWizard::CommitButton,
                  isWhole ? tr("&Assign the GPU", "@button") : tr("Sha&re the GPU", "@button"));
    refresh();
}

} // namespace Wizard
