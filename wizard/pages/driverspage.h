// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/pages/checkpage.h"

namespace Wizard {

/// Are the drivers of the graphics cards fit for it.
class DriversPage final : public CheckPage
{
    Q_OBJECT

public:
    explicit DriversPage(Session &session, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    [[nodiscard]] QString verdictFor(const CheckCount &count) const override;
};

} // namespace Wizard
