// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Wizard {

/// One step in the rail: done (tick), current (arrow, strong, with a bar) or ahead (small circle).
class RailStep final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Done, Current, Ahead };

    explicit RailStep(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setPlace(Place place);
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] Place place() const { return m_place; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QFont nameFont() const;

    QString m_name;
    Place m_place = Place::Ahead;
};

} // namespace Wizard
