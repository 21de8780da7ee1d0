// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace Wizard {

class RowDelegate;
class RowModel;

/// A list of rows as high as its rows, up to a number of them; beyond it scrolls.
class RowList final : public QListView
{
    Q_OBJECT

public:
    enum class Use { Choose, Show };

    RowList(const char *objectName, RowModel *model, Use use, QWidget *parent = nullptr);

    void setMostVisibleRows(int rows);
    /// The key of the chosen row; empty when none is.
    [[nodiscard]] QString chosenKey() const;
    void choose(const QString &key);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;

private:
    void updateHeight();

    RowModel *m_model;
    RowDelegate *m_delegate;
    int m_mostRows = 8;
    bool m_isChoosing = false;
};

} // namespace Wizard
