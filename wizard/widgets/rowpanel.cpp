// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/rowpanel.h"

#include "wizard/widgets/colors.h"
#include "wizard/widgets/spacing.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Wizard {

RowPanel::RowPanel(const char *objectName, QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QLatin1String(objectName));
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(1);
}

void RowPanel::addRow(QWidget *row, int index) { m_rows->insertWidget(index, row); }

QVBoxLayout *RowPanel::addBox()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(Spacing::Related, Spacing::Related, Spacing::Related,
                               Spacing::Related);
    layout->setSpacing(Spacing::InRow);
    addRow(box);
    return layout;
}

void RowPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor line = lineColor(palette());
    painter.fillRect(rect(), line);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), palette().color(QPalette::Base));
    for (int i = 1; i < m_rows->count(); ++i) {
        const QRect row = m_rows->itemAt(i)->geometry();
        const bool isShown =
            m_rows->itemAt(i)->widget() && m_rows->itemAt(i)->widget()->isVisible();
        if (isShown)
            painter.fillRect(QRect(1, row.top() - 1, width() - 2, 1), line);
    }
}

} // namespace Wizard
