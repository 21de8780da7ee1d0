// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/checkitem.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace Wizard {

class CheckRow;
class PlainLabel;
class RowPanel;

/// Verdict rows. Rows keep their place, their focus and whether they are open across updates. Long
/// lists are shown in portions, because each row is a widget.
class CheckList final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(const char *objectName, QWidget *parent = nullptr);

    void setItems(const QList<CheckItem> &items);
    [[nodiscard]] const QList<CheckItem> &items() const { return m_items; }
    [[nodiscard]] CheckRow *row(const QString &key) const { return m_rows.value(key); }

Q_SIGNALS:
    void checkAgainRequested(const QList<Platform::FactArea> &areas);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateRows();
    void putAt(int place, QWidget *row);
    void showHeading(qsizetype index, const QString &section, int place);
    void retranslate();

    QList<CheckItem> m_items;
    QHash<QString, CheckRow *> m_rows;
    QList<PlainLabel *> m_headings;
    RowPanel *m_panel;
    QPushButton *m_more;
    qsizetype m_shown;
};

} // namespace Wizard
