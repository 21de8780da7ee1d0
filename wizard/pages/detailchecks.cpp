// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/detailchecks.h"

#include "wizard/hostchecks.h"
#include "wizard/models/checkitems.h"
#include "wizard/widgets/checklist.h"
#include "wizard/widgets/spacing.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Wizard {

DetailChecks::DetailChecks(const char *objectName, HostChecks &checks, Core::Area area,
                           QWidget *parent)
    : QWidget(parent)
    , m_checks(checks)
    , m_area(area)
    , m_toggle(new QPushButton)
{
    setObjectName(QLatin1String(objectName));
    m_toggle->setObjectName(QString(QLatin1String(objectName) + QStringLiteral(".toggle")));
    m_toggle->setCheckable(true);
    m_toggle->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::InRow);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    connect(m_toggle, &QPushButton::toggled, this, &DetailChecks::retranslate);
}

void DetailChecks::setSubject(const std::optional<QString> &subjectKey)
{
    m_subjectKey = subjectKey;
    refresh();
}

void DetailChecks::refresh()
{
    const bool isShown = m_toggle->isChecked();
    if (isShown && !m_list) {
        m_list = new CheckList("detailCheckList");
        layout()->addWidget(m_list);
        connect(m_list, &CheckList::checkAgainRequested, &m_checks, &HostChecks::readAgain);
    }
    if (!m_list)
        return;
    m_list->setVisible(isShown);
    if (isShown)
        m_list->setItems(checkSheet(m_checks, m_area, m_subjectKey).items);
}

void DetailChecks::retranslate()
{
    if (m_area == Core::Area::Gpu) {
        m_toggle->setText(m_toggle->isChecked() ? tr("Hide the &checks of this GPU", "@button")
                                                : tr("Show the &checks of this GPU", "@button"));
    } else {
        m_toggle->setText(m_toggle->isChecked()
                              ? tr("Hide the &checks of this virtual machine", "@button")
                              : tr("Show the &checks of this virtual machine", "@button"));
    }
    refresh();
}

} // namespace Wizard
