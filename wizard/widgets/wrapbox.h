// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/wrappedtext.h"

#include <QCheckBox>

namespace Wizard {

/// A check box whose text breaks into lines instead of widening the page.
class WrapBox final : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrapBox(const char *objectName, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] WrappedText &wrapped() const;

    mutable WrappedText m_wrapped;
};

} // namespace Wizard
