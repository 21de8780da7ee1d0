// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/checkpage.h"

#include "wizard/pages/reportactions.h"
#include "wizard/session.h"
#include "wizard/widgets/checklist.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/spacing.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Wizard {

CheckPage::CheckPage(PageId id, Core::Area area, Session &session, QWidget *parent)
    : SetupPage(id, session, parent)
    , m_area(area)
{
}

/// All of them: a verdict on Windows also depends on the card and on the kind of virtual machine.
QList<Platform::FactArea> CheckPage::neededAreas() const { return allFactAreas(); }

void CheckPage::build(QVBoxLayout *body)
{
    m_list = new CheckList("checkList");
    m_again = new QPushButton;
    m_again->setObjectName(QStringLiteral("checkAllAgain"));
    m_again->setAutoDefault(false);
    m_report = new ReportActions(session());
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Spacing::InRow);
    actions->addWidget(m_again);
    actions->addWidget(m_report);
    actions->addStretch();
    m_notNeeded = plainLabel("notNeeded", Tone::Muted);
    body->addWidget(m_list);
    body->addWidget(m_notNeeded);
    body->addLayout(actions);
    body->addStretch();

    HostChecks &checks = session().checks();
    connect(m_again, &QPushButton::clicked, this,
            [this] { session().checks().readAgain(neededAreas()); });
    connect(m_list, &CheckList::checkAgainRequested, &checks, &HostChecks::readAgain);
    connect(&checks, &HostChecks::readStateChanged, this, &CheckPage::refresh);
    connect(&checks, &HostChecks::assessed, this, &CheckPage::refresh);
}

void CheckPage::arrive() { refresh(); }

QWidget *CheckPage::firstControl() const { return nullptr; }

bool CheckPage::isSettled() const { return !session().checks().isBusy(neededAreas()); }

bool CheckPage::hasOpenPath() const { return session().host().hasOpenPath(); }

void CheckPage::refresh()
{
    if (isHidden())
        return;
    const CheckSheet sheet = checkSheet(session().checks(), m_area);
    m_list->setItems(sheet.items);
    m_notNeeded->setVisible(!sheet.notNeeded.isEmpty());
    m_notNeeded->setText(tr("Not needed on this computer: %1.", "@info")
                             .arg(QLocale().createSeparatedList(sheet.notNeeded)));
    setVerdict(verdictFor(counted(sheet.items)));
    if (isSettled())
        Q_EMIT progressed();
}

void CheckPage::retranslate()
{
    m_again->setText(tr("&Check again", "@button"));
    m_report->retranslate();
    refresh();
}

} // namespace Wizard
