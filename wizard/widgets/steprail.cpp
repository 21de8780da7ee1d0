// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/steprail.h"

#include "wizard/core/engine.h"
#include "wizard/texts.h"
#include "wizard/widgets/languagepicker.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/railstep.h"
#include "wizard/widgets/spacing.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Wizard {

namespace {

constexpr int Side = Spacing::Page - Spacing::Tight;
/// How much of the warning colour lies in the ground of the banner.
constexpr double BannerShare = 0.14;

/// The part of the rail below the steps.
QVBoxLayout *sideLayout()
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(Side, 0, Spacing::Related, 0);
    layout->setSpacing(Spacing::Tight);
    return layout;
}

} // namespace

StepRail::StepRail(const Core::Engine &engine, LanguageControl &languages, QWidget *parent)
    : QWidget(parent)
    , m_product(plainLabel("productName", Tone::Plain, PlainLabel::Size::Strong))
    , m_languageCaption(plainLabel("languageCaption", Tone::Muted))
    , m_run(plainLabel("runId", Tone::Muted))
    , m_runId(engine.runId())
{
    setObjectName(QStringLiteral("stepRail"));
    setBackgroundRole(QPalette::Window);
    setFixedWidth(Spacing::RailWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Spacing::Page, 0, Spacing::Related);
    layout->setSpacing(0);
    QVBoxLayout *top = sideLayout();
    top->addWidget(m_product);
    layout->addLayout(top);
    if (engine.isRecordedHost()) {
        layout->addSpacing(Spacing::Related);
        layout->addWidget(makeHostBanner(engine));
    }
    layout->addSpacing(Spacing::Related);
    for (const PageId page : StepPages) {
        auto *step = new RailStep;
        step->setObjectName(QStringLiteral("railStep%1").arg(int(page)));
        m_steps.append(step);
        layout->addWidget(step);
    }
    layout->addStretch();
    QVBoxLayout *bottom = sideLayout();
    bottom->addWidget(m_languageCaption);
    bottom->addWidget(new LanguagePicker(languages, "languagePicker"));
    bottom->addSpacing(Spacing::InRow);
    bottom->addWidget(m_run);
    layout->addLayout(bottom);
    updateGround();
    retranslate();
}

QWidget *StepRail::makeHostBanner(const Core::Engine &engine)
{
    m_banner = new QWidget;
    m_banner->setObjectName(QStringLiteral("recordedHostBanner"));
    m_banner->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(m_banner);
    layout->setContentsMargins(Side, Spacing::InRow, Spacing::Related, Spacing::InRow);
    layout->setSpacing(0);
    m_hostCaption = plainLabel("recordedHostCaption", Tone::Caution, PlainLabel::Size::Strong);
    auto *name = plainLabel("recordedHostName");
    name->setText(engine.hostName());
    layout->addWidget(m_hostCaption);
    layout->addWidget(name);
    return m_banner;
}

void StepRail::setCurrent(PageId page)
{
    for (const PageId step : StepPages) {
        const bool isBefore = page != PageId::Recovery && step < page;
        const auto place = step == page ? RailStep::Place::Current
                           : isBefore   ? RailStep::Place::Done
                                        : RailStep::Place::Ahead;
        m_steps[int(step)]->setPlace(place);
    }
}

int StepRail::neededHeight() const { return layout()->totalHeightForWidth(Spacing::RailWidth); }

QSize StepRail::minimumSizeHint() const { return {Spacing::RailWidth, 0}; }

void StepRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), lineColor(palette()));
}

void StepRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateGround();
}

/// The rail's own ground is the palette's window colour from here on, so that contrast is reckoned
/// against it.
void StepRail::updateGround()
{
    const QPalette inherited = parentWidget() ? parentWidget()->palette() : QPalette();
    QPalette own;
    own.setColor(QPalette::Window, railColor(inherited));
    if (own.color(QPalette::Window) != palette().color(QPalette::Window))
        setPalette(own);
    if (!m_banner)
        return;
    QPalette striking;
    striking.setColor(QPalette::Window, blended(toneColor(Tone::Caution, own, QPalette::Window),
                                                own.color(QPalette::Window), BannerShare));
    m_banner->setPalette(striking);
}

void StepRail::retranslate()
{
    m_product->setText(Texts::productName());
    m_languageCaption->setText(tr("Language", "@label"));
    m_run->setText(tr("Run ID: %1", "@label").arg(m_runId));
    if (m_hostCaption)
        m_hostCaption->setText(tr("Recorded host", "@label"));
    for (const PageId page : StepPages)
        m_steps[int(page)]->setName(Texts::stepName(page));
}

} // namespace Wizard
