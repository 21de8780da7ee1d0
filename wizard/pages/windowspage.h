// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/pages/checkpage.h"

namespace Wizard {

/// Is this Windows, its Hyper-V and this computer fit for it.
class WindowsPage final : public CheckPage
{
    Q_OBJECT

public:
    explicit WindowsPage(Session &session, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    [[nodiscard]] QString verdictFor(const CheckCount &count) const override;
};

} // namespace Wizard
