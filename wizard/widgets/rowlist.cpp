// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/rowlist.h"

#include "wizard/models/rowmodel.h"
#include "wizard/widgets/colors.h"
#include "wizard/widgets/rowdelegate.h"

#include <QPainter>
#include <QResizeEvent>

namespace Wizard {

RowList::RowList(const char *objectName, RowModel *model, Use use, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new RowDelegate(use == Use::Choose, this))
{
    setObjectName(QLatin1String(objectName));
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setLineWidth(1);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(use == Use::Choose ? QAbstractItemView::SingleSelection
                                        : QAbstractItemView::NoSelection);
    setMouseTracking(use == Use::Choose);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(model, &QAbstractItemModel::modelReset, this, &RowList::updateHeight);
    connect(model, &QAbstractItemModel::dataChanged, this, &RowList::updateHeight);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isChoosing && currentIndex().isValid())
            Q_EMIT chosen(chosenKey());
    });
}

void RowList::setMostVisibleRows(int rows)
{
    m_mostRows = rows;
    updateHeight();
}

QString RowList::chosenKey() const { return currentIndex().data(RowModel::KeyRole).toString(); }

void RowList::choose(const QString &key)
{
    m_isChoosing = true;
    setCurrentIndex(m_model->index(m_model->rowOf(key)));
    m_isChoosing = false;
}

QSize RowList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, QListView::minimumSizeHint().height()};
}

void RowList::updateHeight()
{
    const int rows = std::min(m_model->rowCount(), m_mostRows);
    int height = 2;
    for (int row = 0; row < rows; ++row)
        height += m_delegate->heightFor(m_model->index(row), font(), viewport()->width());
    setFixedHeight(height);
}

void RowList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateHeight();
}

void RowList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateHeight();
}

/// The frame is one line in the colour of all lines, whatever the style would draw.
bool RowList::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QListView::event(event);
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    return true;
}

void RowList::initViewItemOption(QStyleOptionViewItem *option) const
{
    QListView::initViewItemOption(option);
    option->rect.setWidth(viewport()->width());
}

} // namespace Wizard
