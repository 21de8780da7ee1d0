// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/checkrow.h"

#include "wizard/widgets/checkrowheader.h"
#include "wizard/widgets/linkbutton.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/spacing.h"
#include "wizard/widgets/textlayout.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace Wizard {

CheckRow::CheckRow(const CheckItem &item, QWidget *parent)
    : QWidget(parent)
    , m_header(new CheckRowHeader)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    connect(m_header, &QAbstractButton::toggled, this, &CheckRow::onToggled);
    setItem(item);
}

void CheckRow::setItem(const CheckItem &item)
{
    if (m_item == item)
        return;
    m_item = item;
    setObjectName(QString(QStringLiteral("checkRow.") + item.key));
    m_header->setObjectName(QString(QStringLiteral("checkRowHeader.") + item.key));
    m_header->setItem(item);
    if (m_details)
        rebuildDetails();
}

bool CheckRow::isOpen() const { return m_header->isChecked(); }

void CheckRow::setOpen(bool isOpen) { m_header->setChecked(isOpen); }

void CheckRow::onToggled(bool isOpen)
{
    m_header->retranslate();
    if (isOpen)
        rebuildDetails();
    else
        dropDetails();
}

void CheckRow::dropDetails()
{
    if (!m_details)
        return;
    m_details->hide();
    m_details->deleteLater();
    m_details = nullptr;
}

/// The details are made anew when what they say changed; a button of theirs that had the focus
/// leaves it to the line.
void CheckRow::rebuildDetails()
{
    if (m_details && m_details->isAncestorOf(QApplication::focusWidget()))
        m_header->setFocus(Qt::OtherFocusReason);
    dropDetails();
    m_details = new QWidget;
    m_details->setObjectName(QString(QStringLiteral("checkRowDetails.") + m_item.key));
    auto *grid = new QGridLayout(m_details);
    const int left = Spacing::Related + glyphSize(font()) + Spacing::InRow;
    grid->setContentsMargins(left, Spacing::Tight, Spacing::Related, Spacing::Related);
    grid->setHorizontalSpacing(Spacing::Related);
    grid->setVerticalSpacing(Spacing::InRow);
    grid->setColumnStretch(1, 1);
    addDetail(grid, tr("Found", "@label"), m_item.foundInFull);
    addDetail(grid, tr("Required", "@label"), m_item.required);
    addDetail(grid, tr("Why", "@label"), m_item.why);
    addDetail(grid, tr("How to fix", "@label"), m_item.remedy);
    addDetail(grid, tr("Rules out", "@label"), m_item.closes.join(u'\n'));
    addDetail(grid, tr("Evidence", "@label"), m_item.evidence.join(u'\n'), "detailEvidence");
    addActions(grid);
    layout()->addWidget(m_details);
    m_details->show();
}

void CheckRow::addDetail(QGridLayout *grid, const QString &caption, const QString &text,
                         const char *objectName)
{
    if (text.isEmpty())
        return;
    const int row = grid->rowCount();
    auto *captionLabel = plainLabel("detailCaption", Tone::Muted);
    captionLabel->setText(caption);
    auto *textLabel = plainLabel(objectName);
    textLabel->setText(text);
    grid->addWidget(captionLabel, row, 0, Qt::AlignTop);
    grid->addWidget(textLabel, row, 1);
}

void CheckRow::addActions(QGridLayout *grid)
{
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Spacing::Related);
    if (!m_item.areas.isEmpty()) {
        auto *again = new QPushButton(tr("Check this again", "@button"));
        again->setObjectName(QString(QStringLiteral("checkAgain.") + m_item.key));
        again->setAutoDefault(false);
        connect(again, &QPushButton::clicked, this,
                [this] { Q_EMIT checkAgainRequested(m_item.areas); });
        actions->addWidget(again);
    }
    if (!m_item.link.isEmpty()) {
        auto *link = new LinkButton("checkLink");
        link->setObjectName(QString(QStringLiteral("checkLink.") + m_item.key));
        link->setText(tr("Read more", "@button"));
        link->setAddress(m_item.link);
        link->setAccessibleDescription(link->address().toString());
        actions->addWidget(link);
    }
    actions->addStretch();
    grid->addLayout(actions, grid->rowCount(), 1);
}

void CheckRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_header->retranslate();
    else if (event->type() != QEvent::FontChange)
        return;
    if (m_details)
        rebuildDetails();
}

} // namespace Wizard
