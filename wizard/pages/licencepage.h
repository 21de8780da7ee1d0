// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/setuppage.h"

class QCheckBox;

namespace Wizard {

class LinkButton;
class RowPanel;

/// What the product does, what is licensed by whom, and one unticked box per licence.
class LicencePage final : public SetupPage
{
    Q_OBJECT

public:
    explicit LicencePage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget *firstControl() const override;

protected:
    void build(QVBoxLayout *body) override;
    void retranslate() override;

private:
    /// The widgets of one licence.
    struct Block
    {
        PlainLabel *title = nullptr;
        PlainLabel *text = nullptr;
        LinkButton *link = nullptr;
        QCheckBox *box = nullptr;
    };
    Block addBlock(RowPanel *panel, const QString &licence, QLatin1String address);

    Block m_nvidia;
    Block m_eflow;
    PlainLabel *m_methods = nullptr;
    PlainLabel *m_preview = nullptr;
};

} // namespace Wizard
