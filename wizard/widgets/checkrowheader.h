// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/checkitem.h"

#include <QAbstractButton>
#include <QBasicTimer>

namespace Wizard {

/// The line of a verdict row: shape, title, what was found, word. A click or the space bar opens
/// the row.
class CheckRowHeader final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CheckRowHeader(QWidget *parent = nullptr);

    void setItem(const CheckItem &item);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Places
    {
        QRect glyph;
        QRect title;
        QRect found;
        QRect word;
        QRect chevron;
        int height = 0;
    };
    [[nodiscard]] Places placesFor(int width) const;
    void drawChevron(QPainter &painter, const QRect &rect) const;

    CheckItem m_item;
    QBasicTimer m_timer;
    int m_phase = 0;
};

} // namespace Wizard
