// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/glyph.h"

#include <QAbstractListModel>

namespace Wizard {

/// What one row of a list shows, in the language of the moment. Names from the machine stand as
/// they are.
struct RowItem
{
    QString key; ///< Tells the row from others across updates.
    Glyph glyph = Glyph::None;
    QString title;
    QString detail;
    QString word;

    bool operator==(const RowItem &) const = default;
};

/// A list of rows: GPUs, virtual machines, steps. Made for thousands of them.
class RowModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, WordRole, GlyphRole, KeyRole };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps selection and place when the keys are the same as before.
    void setItems(const QList<RowItem> &items);
    void setItem(qsizetype row, const RowItem &item);
    [[nodiscard]] const QList<RowItem> &items() const { return m_items; }
    /// The row with this key, or -1.
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString spoken(const RowItem &item) const;

    QList<RowItem> m_items;
};

} // namespace Wizard
