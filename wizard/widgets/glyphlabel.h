// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/glyph.h"

#include <QBasicTimer>
#include <QWidget>

namespace Wizard {

/// A glyph beside text. Its accessible name is the word that the glyph stands for.
class GlyphLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphLabel(QWidget *parent = nullptr);

    void setGlyph(Glyph glyph);
    [[nodiscard]] Glyph glyph() const { return m_glyph; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    Glyph m_glyph = Glyph::None;
    QBasicTimer m_timer;
    int m_phase = 0;
};

} // namespace Wizard
