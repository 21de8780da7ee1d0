// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/confirmpanel.h"

#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/rowpanel.h"
#include "wizard/widgets/spacing.h"

#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace Wizard {

using namespace std::chrono_literals;

ConfirmPanel::ConfirmPanel(QWidget *parent)
    : QWidget(parent)
    , m_question(plainLabel("confirmQuestion", Tone::Plain, PlainLabel::Size::Strong))
    , m_timeLeft(plainLabel("confirmTimeLeft"))
    , m_keep(new QPushButton)
{
    auto *panel = new RowPanel("confirmPanel");
    QVBoxLayout *box = panel->addBox();
    box->addWidget(m_question);
    box->addWidget(m_timeLeft);
    box->addWidget(m_keep, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    m_keep->setObjectName(QStringLiteral("keepChanges"));
    m_keep->setAutoDefault(false);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ConfirmPanel::showTimeLeft);
    connect(m_keep, &QPushButton::clicked, this, &ConfirmPanel::confirmed);
    hide();
}

void ConfirmPanel::ask(std::chrono::milliseconds limit)
{
    m_deadline.setRemainingTime(limit);
    m_second.start();
    showTimeLeft();
    show();
    m_keep->setFocus(Qt::OtherFocusReason);
}

void ConfirmPanel::showTimeLeft()
{
    const auto left = std::max(0ns, m_deadline.remainingTimeAsDuration());
    const QTime time = QTime(0, 0).addMSecs(int(std::chrono::ceil<std::chrono::seconds>(left) / 1ms));
    //: %1 is a time in minutes and seconds, for example 9:58.
    m_timeLeft->setText(tr("Without an answer, everything is taken back in %1.", "@status")
                            .arg(time.toString(QStringLiteral("m:ss"))));
}

void ConfirmPanel::retranslate()
{
    m_question->setText(tr("Keep the changes if you can use this computer as you need it.", "@info"));
    m_keep->setText(tr("&Keep the changes", "@button"));
    showTimeLeft();
}

} // namespace Wizard
