// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/pagepictures.h"

#include "app/console.h"
#include "app/exitcode.h"
#include "app/verbs/runreport.h"
#include "wizard/core/checkreport.h"
#include "wizard/pagetour.h"
#include "wizard/setupwizard.h"

#include <QApplication>
#include <QDir>

namespace App {

namespace {

using Wizard::PageId;

QLatin1String pageName(PageId page)
{
    constexpr QLatin1String Names[] = {
        QLatin1String("licence"), QLatin1String("windows"),     QLatin1String("drivers"),
        QLatin1String("gpu"),     QLatin1String("passthrough"), QLatin1String("review"),
        QLatin1String("apply"),   QLatin1String("result"),      QLatin1String("recovery")};
    static_assert(std::size(Names) == std::size_t(PageId::Recovery) + 1);
    return Names[int(page)];
}

/// Saves one picture after the other and remembers the first that failed.
class Album
{
public:
    Album(Wizard::SetupWizard &wizard, const QDir &folder)
        : m_wizard(wizard)
        , m_folder(folder)
    {
    }

    void add(PageId page)
    {
        const QString name =
            QStringLiteral("%1-%2.png").arg(++m_count, 2, 10, QLatin1Char('0')).arg(pageName(page));
        const QString file = m_folder.filePath(name);
        if (!m_wizard.grab().save(file) && m_failure.isEmpty())
            m_failure = file;
    }
    [[nodiscard]] QString failure() const { return m_failure; }

private:
    Wizard::SetupWizard &m_wizard;
    QDir m_folder;
    int m_count = 0;
    QString m_failure;
};

QString reportOf(const Wizard::Session &session, const std::optional<Core::RunReport> &run)
{
    const QString check = Core::checkText(session.facts(), session.assessment());
    return run ? QString(check + QLatin1Char('\n') + applyText(*run)) : check;
}

ExitCode exitCodeOf(const Wizard::Session &session, const std::optional<Core::RunReport> &run)
{
    return run ? exitCodeFor(*run)
               : exitCodeFor(Core::checkConclusion(session.facts(), session.assessment()));
}

int failed(const QString &file)
{
    Console::tellError({Platform::ErrorCode::FileUnwritable, file});
    return int(ExitCode::Failed);
}

} // namespace

int takePictures(Wizard::SetupWizard &wizard, Wizard::Session &session, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failed(folder);
    Album album(wizard, QDir(folder));
    Wizard::PageTour tour(wizard, [&album](PageId page) { album.add(page); });
    // Not quit(), which closes the window first and leaves the tour without a page.
    QObject::connect(&tour, &Wizard::PageTour::finished, qApp, [] { QApplication::exit(); });
    QObject::connect(&wizard, &Wizard::SetupWizard::firstPagePainted, &tour,
                     &Wizard::PageTour::start, Qt::QueuedConnection);
    wizard.show();
    QApplication::exec();
    const std::optional<Core::RunReport> run = session.run().report();
    if (!album.failure().isEmpty())
        return failed(album.failure());
    if (!Console::writeResult(reportOf(session, run).toUtf8()))
        return failed(QStringLiteral("standard output"));
    return int(exitCodeOf(session, run));
}

} // namespace App
