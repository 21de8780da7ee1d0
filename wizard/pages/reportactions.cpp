// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/reportactions.h"

#include "wizard/core/checkreport.h"
#include "wizard/pages/savetext.h"
#include "wizard/session.h"
#include "wizard/widgets/spacing.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPushButton>

namespace Wizard {

ReportActions::ReportActions(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_copy(new QPushButton)
    , m_save(new QPushButton)
{
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_save->setObjectName(QStringLiteral("saveReport"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::InRow);
    for (QPushButton *button : {m_copy, m_save}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_copy, &QPushButton::clicked, this, &ReportActions::copy);
    connect(m_save, &QPushButton::clicked, this, &ReportActions::save);
}

void ReportActions::retranslate()
{
    m_copy->setText(tr("C&opy report", "@button"));
    m_save->setText(tr("&Save report…", "@button"));
}

void ReportActions::copy()
{
    QGuiApplication::clipboard()->setText(
        Core::checkText(m_session.facts(), m_session.assessment()));
}

void ReportActions::save()
{
    const QJsonDocument json(Core::checkJson(m_session.facts(), m_session.assessment()));
    saveTexts(this, QStringLiteral("gpu-check"),
              {{SaveKind::Text, Core::checkText(m_session.facts(), m_session.assessment())},
               {SaveKind::Json, QString::fromUtf8(json.toJson())}});
}

} // namespace Wizard
