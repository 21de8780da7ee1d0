// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/driverspage.h"

#include "wizard/session.h"

namespace Wizard {

DriversPage::DriversPage(Session &session, QWidget *parent)
    : CheckPage(PageId::Drivers, Core::Area::Drivers, session, parent)
{
    setObjectName(QStringLiteral("driversPage"));
}

void DriversPage::retranslate()
{
    setInstruction(tr("Check the graphics drivers", "@title"));
    CheckPage::retranslate();
}

QString DriversPage::verdictFor(const CheckCount &count) const
{
    const auto &gpus = session().facts().gpus;
    if (!isSettled())
        return tr("Looking at the graphics cards.", "@status");
    if (!gpus.isKnown())
        return tr("The graphics cards could not be read.", "@status");
    if (gpus->isEmpty())
        return tr("This computer has no graphics card.", "@status");
    if (count.limiting > 0 && hasOpenPath())
        return tr(
            "The drivers are ready for some ways. %n requirement(s) rule out others. Open a row to "
            "see which.",
            "@status", count.limiting);
    if (count.failed + count.limiting > 0)
        return tr("%n requirement(s) not met. Open a row to see how to fix it.", "@status",
                  count.failed + count.limiting);
    if (count.unknown > 0)
        return tr("%n check(s) could not tell. Open a row to see why.", "@status", count.unknown);
    if (count.warnings > 0)
        return tr("The drivers are ready. Read %n warning(s) first.", "@status", count.warnings);
    return tr("The drivers are ready.", "@status");
}

} // namespace Wizard
