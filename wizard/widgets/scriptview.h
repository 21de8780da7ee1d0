// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/wrappedtext.h"

#include <QPlainTextEdit>

namespace Wizard {

/// Commands to read, to select and to copy, in a fixed-width font. Letters that this has not come
/// from the font of the parent, which belongs to the language.
class ScriptView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Height {
        Many,   ///< Room for a whole script.
        OfText, ///< As high as the text, up to the room for a whole script.
    };

    explicit ScriptView(const char *objectName, Height height);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void followFont();
    [[nodiscard]] int mostHeight() const;
    [[nodiscard]] int margin() const;

    Height m_height;
    mutable WrappedText m_wrapped;
};

} // namespace Wizard
