// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/wrappedtext.h"

#include <QAbstractButton>
#include <QUrl>

namespace Wizard {

/// A link: underlined text in the palette's link colour, used like a button. It opens only
/// addresses of our own tables, and only https.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const char *objectName, QWidget *parent = nullptr);

    /// What a click opens in the browser; a link without address only tells that it was clicked.
    void setAddress(QLatin1String address) { m_address = address; }
    /// The address in the language of the moment.
    [[nodiscard]] QUrl address() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] WrappedText &wrapped() const;

    QLatin1String m_address;
    mutable WrappedText m_wrapped;
};

} // namespace Wizard
