// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace Wizard {

/// Rows on the base colour, with a one-pixel line round them and between them.
class RowPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit RowPanel(const char *objectName, QWidget *parent = nullptr);

    /// Takes the row, at the end unless told where.
    void addRow(QWidget *row, int index = -1);
    /// A row with the usual margins for the widgets that the caller puts in.
    QVBoxLayout *addBox();
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;
};

} // namespace Wizard
