// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/wizard/stage.h"

#include <QDir>
#include <QtTest>

namespace TestSupport {

using Wizard::PageId;
using Wizard::PageTour;

namespace {

QString profileFolder() { return QStringLiteral(PROJECT_DIR "/resources/hostprofiles/"); }

} // namespace

Stage::Stage(const Platform::HostProfile &profile, Wizard::LanguageControl *languages)
{
    auto host = std::make_unique<Platform::Simulated::SimulatedHost>(profile);
    m_host = host.get();
    m_engine = std::make_unique<Core::InProcessEngine>(
        std::move(host), Core::EngineOptions{m_folder.filePath(QStringLiteral("journal")),
                                             QStringLiteral("7F3A-0001")});
    m_session = std::make_unique<Wizard::Session>(*m_engine);
    m_wizard = std::make_unique<Wizard::SetupWizard>(*m_session, languages ? *languages : m_language);
}

void Stage::show()
{
    QSignalSpy painted(m_wizard.get(), &Wizard::SetupWizard::firstPagePainted);
    QSignalSpy journalRead(&m_session->run(), &Wizard::RunControl::journalRead);
    m_wizard->show();
    QVERIFY(painted.wait());
    QTRY_VERIFY(!journalRead.isEmpty());
}

bool Stage::walk(const PageTour::Visit &visit)
{
    PageTour tour(*m_wizard, visit);
    QSignalSpy finished(&tour, &PageTour::finished);
    tour.start();
    return finished.wait(30000) && tour.isArrived();
}

void Stage::walkTo(PageId page)
{
    QEventLoop loop;
    PageTour tour(*m_wizard, [&tour, &loop, page](PageId visited) {
        if (visited != page)
            return;
        tour.stop();
        loop.quit();
    });
    QObject::connect(&tour, &PageTour::finished, &loop, &QEventLoop::quit);
    tour.start();
    loop.exec();
}

Platform::HostProfile profileNamed(const QString &name)
{
    const auto profile =
        Platform::loadHostProfile(QString(profileFolder() + name + QStringLiteral(".json")));
    if (!profile)
        qFatal("%s: %s", qPrintable(name), qPrintable(profile.error().detail));
    return *profile;
}

Platform::HostProfile withoutEflow(Platform::HostProfile profile)
{
    profile.facts.eflow = {};
    profile.facts.eflow.installed = false;
    return profile;
}

QStringList demoProfiles()
{
    QStringList names;
    const QStringList files = QDir(profileFolder()).entryList({QStringLiteral("demo-*.json")});
    for (const QString &file : files)
        names.append(file.chopped(int(qstrlen(".json"))));
    return names;
}

} // namespace TestSupport
