// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/pages/pagewalk.h"

#include "tests/app/pages/unfold.h"
#include "tests/wizard/stage.h"

#include <QApplication>

namespace TestSupport {

using namespace Wizard;

Platform::HostProfile hostNamed(const QString &name)
{
    const bool isForHyperV =
        name != QLatin1String("demo-eflow-gpupv") && name != QLatin1String("demo-eflow-deploy");
    return isForHyperV ? withoutEflow(profileNamed(name)) : profileNamed(name);
}

QSize windowSize()
{
    constexpr QSize Usual(900, 640);
    constexpr QSize Frame(16, 40);
    return Usual.boundedTo(QSize(1366, 768) / qApp->devicePixelRatio() - Frame);
}

bool walkPages(const QString &language, const QString &host,
               const std::function<void(const Seen &)> &visit)
{
    constexpr int AllPages = 8;
    Attire attire(language);
    Stage stage(hostNamed(host), &attire.languages());
    SetupWizard &wizard = stage.wizard();
    wizard.resize(windowSize());
    stage.show();
    int number = 0;
    const bool isWalked = stage.walk([&](PageId page) {
        // The work goes on meanwhile, so the page that shows it is taken as it is.
        if (page != PageId::Apply)
            unfold(wizard);
        visit({wizard, attire, wizard.currentPage()->objectName(), ++number});
    });
    return isWalked && number == AllPages;
}

} // namespace TestSupport
