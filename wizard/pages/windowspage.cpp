// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/windowspage.h"

namespace Wizard {

WindowsPage::WindowsPage(Session &session, QWidget *parent)
    : CheckPage(PageId::Windows, Core::Area::Windows, session, parent)
{
    setObjectName(QStringLiteral("windowsPage"));
}

void WindowsPage::retranslate()
{
    setInstruction(tr("Check Windows and Hyper-V", "@title"));
    CheckPage::retranslate();
}

QString WindowsPage::verdictFor(const CheckCount &count) const
{
    if (count.running > 0)
        return tr("Checking this computer. %n check(s) to go.", "@status", count.running);
    if (count.limiting > 0 && hasOpenPath())
        return tr("This computer is ready for some ways. %n requirement(s) rule out others. Open a "
                  "row to "
                  "see which.",
                  "@status", count.limiting);
    if (count.failed + count.limiting > 0)
        return tr("%n requirement(s) not met. Open a row to see how to fix it.", "@status",
                  count.failed + count.limiting);
    if (count.unknown > 0)
        return tr("%n check(s) could not tell. Open a row to see why.", "@status", count.unknown);
    if (count.warnings > 0)
        return tr("This computer is ready. Read %n warning(s) first.", "@status", count.warnings);
    return tr("Windows and this computer are ready.", "@status");
}

} // namespace Wizard
