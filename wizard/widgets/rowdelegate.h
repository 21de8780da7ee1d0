// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Wizard {

/// Draws the rows of a RowModel: shape, title over details, word at the right. Texts break; none is
/// cut.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `isChoice`: with a radio button that shows which row is chosen.
    explicit RowDelegate(bool isChoice, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// Height of a row in a list of this width.
    [[nodiscard]] int heightFor(const QModelIndex &index, const QFont &font, int width) const;

private:
    struct Places;
    [[nodiscard]] Places placesFor(const QModelIndex &index, const QFont &font,
                                   const QRect &rect) const;
    void drawGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void drawRadio(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect) const;

    bool m_isChoice;
};

} // namespace Wizard
