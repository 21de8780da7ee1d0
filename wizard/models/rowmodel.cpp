// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/models/rowmodel.h"

#include <algorithm>

namespace Wizard {

void RowModel::setItems(const QList<RowItem> &items)
{
    const auto sameKey = [](const RowItem &one, const RowItem &other) {
        return one.key == other.key;
    };
    const bool isUpdate =
        std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(), sameKey);
    if (!isUpdate) {
        beginResetModel();
        m_items = items;
        endResetModel();
    } else if (m_items != items) {
        m_items = items;
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
    }
}

void RowModel::setItem(qsizetype row, const RowItem &item)
{
    if (row < 0 || row >= m_items.size() || m_items[row] == item)
        return;
    m_items[row] = item;
    Q_EMIT dataChanged(index(int(row)), index(int(row)));
}

int RowModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&key](const RowItem &item) { return item.key == key; });
    return found != m_items.end() ? int(found - m_items.begin()) : -1;
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowItem &item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return spoken(item);
    case DetailRole:
        return item.detail;
    case WordRole:
        return item.word;
    case GlyphRole:
        return int(item.glyph);
    case KeyRole:
        return item.key;
    default:
        return {};
    }
}

QString RowModel::spoken(const RowItem &item) const
{
    if (item.word.isEmpty())
        return item.title;
    //: A row for a screen reader: title, state, details.
    return tr("%1: %2. %3", "@accessible").arg(item.title, item.word, item.detail);
}

} // namespace Wizard
