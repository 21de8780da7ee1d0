// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/pages/unfold.h"

#include "tests/app/pages/attire.h"
#include "wizard/setupwizard.h"

#include <QAbstractButton>

namespace TestSupport {

void unfold(const Wizard::SetupWizard &wizard)
{
    constexpr int MostRows = 3;
    int rows = 0;
    const auto buttons = wizard.currentPage()->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const QString name = button->objectName();
        const bool isRow = name.startsWith(QLatin1String("checkRowHeader."));
        const bool isToggle =
            name.endsWith(QLatin1String(".toggle")) || name == QLatin1String("showSteps");
        if (button->isVisible() && (isToggle || (isRow && rows < MostRows)))
            button->setChecked(true);
        rows += isRow;
    }
    settle(wizard);
}

void showScript(const Wizard::SetupWizard &wizard)
{
    wizard.currentPage()->findChild<QAbstractButton *>(QStringLiteral("reviewView1"))->click();
    settle(wizard);
}

} // namespace TestSupport
