// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/checklist.h"

#include "wizard/widgets/checkrow.h"
#include "wizard/widgets/plainlabel.h"
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
    int place = 0;
    qsizetype headings = 0;
    QString section;
    for (const CheckItem &item : m_items.mid(0, m_shown)) {
        if (item.section != section) {
            section = item.section;
            showHeading(headings++, section, place++);
        }
        CheckRow *row = former.take(item.key);
        if (row) {
            row->setItem(item);
        } else {
            row = new CheckRow(item);
            connect(row, &CheckRow::checkAgainRequested, this, &CheckList::checkAgainRequested);
        }
        m_rows.insert(item.key, row);
        putAt(place, row);
        ++place;
    }
    qDeleteAll(former);
    while (m_headings.size() > headings)
        delete m_headings.takeLast();
    m_panel->setVisible(place > 0);
    m_more->setVisible(m_items.size() > m_shown);
    retranslate();
}

void CheckList::putAt(int place, QWidget *row)
{
    const QLayoutItem *there = m_panel->rows()->itemAt(place);
    if (there && there->widget() == row)
        return;
    m_panel->addRow(row, place);
    row->show();
}

void CheckList::showHeading(qsizetype index, const QString &section, int place)
{
    if (index == m_headings.size()) {
        m_headings.append(plainLabel("checkHeading", Tone::Plain, PlainLabel::Size::Strong));
        m_headings.last()->setContentsMargins(Spacing::Related, Spacing::InRow, Spacing::Related, Spacing::InRow);
    }
    m_headings[index]->setText(section);
    putAt(place, m_headings[index]);
}

void CheckList::retranslate()
{
    const auto hidden = int(std::max<qsizetype>(0, m_items.size() - m_shown));
    m_more->setText(tr("Show %n more", "@button", hidden));
}

void CheckList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Wizard
