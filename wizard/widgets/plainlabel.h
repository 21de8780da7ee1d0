// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/colors.h"
#include "wizard/widgets/wrappedtext.h"

#include <QLabel>

namespace Wizard {

/// A label that never interprets its text, breaks it at any place if it must, and takes its colour
/// from the palette by tone. Make it with plainLabel().
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Size { Normal, Strong, Heading };

    explicit PlainLabel(QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setTextSize(Size size);

    /// The inherited font at the size of this label, so that a change of the system's text size is
    /// followed.
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] WrappedText &wrapped() const;

    Tone m_tone = Tone::Plain;
    Size m_size = Size::Normal;
    mutable WrappedText m_wrapped;
};

/// The one way to make a label: plain text only, with a stable object name.
[[nodiscard]] PlainLabel *plainLabel(const char *objectName, Tone tone = Tone::Plain,
                                     PlainLabel::Size size = PlainLabel::Size::Normal);

} // namespace Wizard
