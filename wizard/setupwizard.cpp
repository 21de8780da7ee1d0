// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/setupwizard.h"

#include "wizard/links.h"
#include "wizard/pages/applypage.h"
#include "wizard/pages/driverspage.h"
#include "wizard/pages/gpupage.h"
#include "wizard/pages/licencepage.h"
#include "wizard/pages/passthroughpage.h"
#include "wizard/pages/recoverypage.h"
#include "wizard/pages/resultpage.h"
#include "wizard/pages/reviewpage.h"
#include "wizard/pages/windowspage.h"
#include "wizard/shutdownguard.h"
#include "wizard/texts.h"
#include "wizard/widgets/accessiblerow.h"
#include "wizard/widgets/linkbutton.h"
#include "wizard/widgets/spacing.h"
#include "wizard/widgets/steprail.h"
#include "wizard/widgets/stepstrip.h"

#include <QCloseEvent>
#include <QLayout>
#include <QScreen>

namespace Wizard {

namespace {

constexpr QSize UsualSize(900, 640);
/// What a title bar and borders take around the window; asked for before there is a frame to measure.
constexpr QSize FrameSize(16, 40);

} // namespace

SetupWizard::SetupWizard(Session &session, LanguageControl &languages, const SetupOptions &options,
                         QWidget *parent)
    : QWizard(parent)
    , m_session(session)
    , m_options(options)
    , m_rail(new StepRail(session.engine(), languages))
    , m_strip(new StepStrip(session.engine(), languages, this))
    , m_help(new LinkButton("helpLink"))
{
    setObjectName(QStringLiteral("setupWizard"));
    AccessibleRow::install();
    setWizardStyle(QWizard::ModernStyle);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setOptions(QWizard::ExtendedWatermarkPixmap | QWizard::HaveHelpButton |
               QWizard::NoBackButtonOnStartPage | QWizard::NoBackButtonOnLastPage |
               QWizard::NoCancelButtonOnLastPage);
    m_help->setAddress(Links::Help);
    setButton(QWizard::HelpButton, m_help);
    setSideWidget(m_rail);
    m_strip->hide();
    addPages();
    connect(this, &QWizard::currentIdChanged, this, &SetupWizard::onCurrentIdChanged);
    connect(&m_session.run(), &RunControl::journalRead, this, &SetupWizard::onJournalRead);
    connect(&m_session.run(), &RunControl::finished, this, &SetupWizard::onRunFinished);
    new ShutdownGuard(m_session.run(), this);
    retranslate();
    resize(UsualSize);
}

void SetupWizard::fitToScreen()
{
    resize(size().boundedTo(screen()->availableSize() - FrameSize));
}

void SetupWizard::addPages()
{
    for (SetupPage *page : std::initializer_list<SetupPage *>{
             new LicencePage(m_session), new WindowsPage(m_session), new DriversPage(m_session),
             new GpuPage(m_session), new PassthroughPage(m_session), new ReviewPage(m_session),
             new ApplyPage(m_session), new ResultPage(m_session, m_options.logFile),
             new RecoveryPage(m_session)}) {
        setPage(int(page->id()), page);
        connect(page, &SetupPage::instructionChanged, this, &SetupWizard::updateTitle);
    }
    setStartId(int(PageId::Licence));
    setupPage(PageId::Licence)->installEventFilter(this);
}

SetupPage *SetupWizard::setupPage(PageId id) const
{
    return static_cast<SetupPage *>(page(int(id)));
}

SetupPage *SetupWizard::currentSetupPage() const { return static_cast<SetupPage *>(currentPage()); }

bool SetupWizard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_isPainted) {
        m_isPainted = true;
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &SetupWizard::onFirstPagePainted, Qt::QueuedConnection);
    }
    return QWizard::eventFilter(watched, event);
}

void SetupWizard::onFirstPagePainted()
{
    Q_EMIT firstPagePainted();
    QMetaObject::invokeMethod(&m_session.run(), &RunControl::readJournal, Qt::QueuedConnection);
}

void SetupWizard::onJournalRead()
{
    const RunControl &run = m_session.run();
    const bool isNews = run.recoveredRun() && run.recoveredRun()->report.runId != m_options.toldRun;
    if (!run.unfinishedRun() && !isNews)
        return;
    if (isNews && m_options.rememberTold)
        m_options.rememberTold(run.recoveredRun()->report.runId);
    setStartId(int(PageId::Recovery));
    restart();
}

void SetupWizard::onCurrentIdChanged(int id)
{
    if (m_shown)
        m_shown->leave();
    m_shown = currentSetupPage();
    if (!m_shown)
        return;
    const auto entered = PageId(id);
    layOutButtons(entered);
    // QWizard makes the frame of the rail only now.
    m_rail->parentWidget()->layout()->setContentsMargins(0, 0, 0, 0);
    m_rail->setCurrent(entered);
    m_strip->setCurrent(entered);
    m_shown->setStrip(m_strip);
    updateFold();
    m_session.checks().require(m_shown->neededAreas());
    m_shown->arrive();
    updateTitle();
    m_shown->focusFirst();
    Q_EMIT pageEntered(entered);
}

void SetupWizard::layOutButtons(PageId page)
{
    QList<WizardButton> buttons{HelpButton, Stretch};
    if (page == PageId::Result)
        buttons << FinishButton;
    else if (page == PageId::Apply)
        buttons << CancelButton;
    else if (page == PageId::Licence || page == PageId::Recovery)
        buttons << NextButton << CancelButton;
    else
        buttons << BackButton << NextButton << CommitButton << CancelButton;
    setButtonLayout(buttons);
}

void SetupWizard::onRunFinished()
{
    if (currentId() == int(PageId::Apply))
        QMetaObject::invokeMethod(this, &QWizard::next, Qt::QueuedConnection);
}

void SetupWizard::reject()
{
    if (m_session.run().isRunning()) {
        m_session.run().stop();
        return;
    }
    m_session.checks().require({});
    QWizard::reject();
}

void SetupWizard::closeEvent(QCloseEvent *event)
{
    if (!m_session.run().isRunning())
        return QWizard::closeEvent(event);
    m_session.run().stop();
    event->ignore();
}

void SetupWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    updateFold();
}

void SetupWizard::updateFold()
{
    QWidget *const frame = m_rail->parentWidget();
    if (!frame) // before the first page, when either would be a window of its own
        return;
    const bool isFolded = width() < Spacing::FoldWidth || height() < m_rail->neededHeight();
    m_rail->setVisible(!isFolded);
    if (frame != this) // which QWizard made, and which keeps room for itself
        frame->setVisible(!isFolded);
    m_strip->setVisible(isFolded);
}

void SetupWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SetupWizard::updateTitle()
{
    const SetupPage *page = currentSetupPage();
    if (!page || page->instruction().isEmpty()) {
        setWindowTitle(Texts::productName());
        return;
    }
    //: Title of the window: main instruction of the page, then the product.
    setWindowTitle(tr("%1 – %2", "@title").arg(page->instruction(), Texts::productName()));
}

/// QWizard does not set its buttons anew when the language changes.
void SetupWizard::retranslate()
{
    setButtonText(QWizard::BackButton, tr("&Back", "@button"));
    setButtonText(QWizard::NextButton, tr("&Next", "@button"));
    setButtonText(QWizard::CommitButton, tr("&Apply", "@button"));
    setButtonText(QWizard::FinishButton, tr("Close", "@button"));
    setButtonText(QWizard::CancelButton, tr("Cancel", "@button"));
    setButtonText(QWizard::HelpButton, tr("&Help", "@button"));
    m_help->setAccessibleDescription(tr("Opens the documentation in the browser.", "@accessible"));
    updateTitle();
}

} // namespace Wizard
