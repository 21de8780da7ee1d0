// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/checkitem.h"

#include <QWidget>

class QGridLayout;

namespace Wizard {

class CheckRowHeader;

/// A verdict row. Closed it is one line; its details are made when it is first opened.
class CheckRow final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(const CheckItem &item, QWidget *parent = nullptr);

    [[nodiscard]] const CheckItem &item() const { return m_item; }
    void setItem(const CheckItem &item);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool isOpen);

Q_SIGNALS:
    void checkAgainRequested(const QList<Platform::FactArea> &areas);

protected:
    void changeEvent(QEvent *event) override;

private:
    void onToggled(bool isOpen);
    void rebuildDetails();
    void dropDetails();
    void addDetail(QGridLayout *grid, const QString &caption, const QString &text,
                   const char *objectName = "detailText");
    void addActions(QGridLayout *grid);

    CheckItem m_item;
    CheckRowHeader *m_header;
    QWidget *m_details = nullptr;
};

} // namespace Wizard
