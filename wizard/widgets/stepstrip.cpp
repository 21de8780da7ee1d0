// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/stepstrip.h"

#include "wizard/core/engine.h"
#include "wizard/texts.h"
#include "wizard/widgets/languagepicker.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace Wizard {

StepStrip::StepStrip(const Core::Engine &engine, LanguageControl &languages, QWidget *parent)
    : QWidget(parent)
    , m_step(plainLabel("stripStep", Tone::Plain, PlainLabel::Size::Strong))
    , m_host(plainLabel("stripHost", Tone::Caution))
    , m_recordedHost(engine.isRecordedHost() ? engine.hostName() : QString())
{
    setObjectName(QStringLiteral("stepStrip"));
    setBackgroundRole(QPalette::Window);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::Page, Spacing::Tight, Spacing::Page, Spacing::Tight);
    layout->setSpacing(Spacing::Related);
    layout->addWidget(m_step, 1);
    layout->addWidget(m_host, 1);
    layout->addWidget(new LanguagePicker(languages, "stripLanguagePicker"));
    retranslate();
}

void StepStrip::setCurrent(PageId page)
{
    m_page = page;
    retranslate();
}

void StepStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), railColor(palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), lineColor(palette()));
}

void StepStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StepStrip::retranslate()
{
    if (m_page == PageId::Recovery) {
        m_step->setText(Texts::productName());
    } else {
        //: Where the user is: "Step 3 of 8: Drivers".
        m_step->setText(tr("Step %1 of %2: %3", "@label")
                            .arg(QString::number(int(m_page) + 1),
                                 QString::number(int(std::size(StepPages))),
                                 Texts::stepName(m_page)));
    }
    m_host->setVisible(!m_recordedHost.isEmpty());
    m_host->setText(tr("Recorded host: %1", "@label").arg(m_recordedHost));
}

} // namespace Wizard
