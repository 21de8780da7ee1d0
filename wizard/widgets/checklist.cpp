// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/checklist.h"

#include "wizard/widgets/checkrow.h"
#include "wizard/widgets/rowpanel.h"
#include "wizard/widgets/spacing.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Wizard {

namespace {

constexpr qsizetype Portion = 40;

} // namespace

CheckList::CheckList(const char *objectName, QWidget *parent)
    : QWidget(parent)
    , m_panel(new RowPanel("checkRows"))
    , m_more(new QPushButton)
    , m_shown(Portion)
{
    setObjectName(QLatin1String(objectName));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Related);
    layout->addWidget(m_panel);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setObjectName(QStringLiteral("moreChecks"));
    m_more->setAutoDefault(false);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += Portion;
        updateRows();
    });
    updateRows();
}

void CheckList::setItems(const QList<CheckItem> &items)
{
    m_items = items;
    updateRows();
}

void CheckList::updateRows()
{
    QHash<QString, CheckRow *> former;
    former.swap(m_rows);
    const QList<CheckItem> shown = m_items.mid(0, m_shown);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        CheckRow *row = former.take(shown[i].key);
        if (row) {
            row->setItem(shown[i]);
        } else {
            row = new CheckRow(shown[i]);
            connect(row, &CheckRow::checkAgainRequested, this, &CheckList::checkAgainRequested);
        }
        m_rows.insert(shown[i].key, row);
        const QLayoutItem *there = m_panel->rows()->itemAt(int(i));
        if (!there || there->widget() != row)
            m_panel->addRow(row, int(i));
    }
    qDeleteAll(former);
    m_panel->setVisible(!shown.isEmpty());
    m_more->setVisible(m_items.size() > m_shown);
    retranslate();
}

void CheckList::retranslate()
{
    const auto hidden = int(std::max<qsizetype>(0, m_items.size() - m_shown));
    m_more->setText(tr("Show more (%n left)", "@button", hidden));
}

void CheckList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Wizard
