// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostprofile.h"
#include "platform/simulated/simulatedhost.h"
#include "wizard/core/inprocessengine.h"
#include "wizard/languagecontrol.h"
#include "wizard/pagetour.h"
#include "wizard/setupwizard.h"

#include <QTemporaryDir>

#include <memory>

namespace TestSupport {

/// One language, which is never changed.
class OneLanguage : public Wizard::LanguageControl
{
public:
    QList<Wizard::Language> languages() const override
    {
        return {{QStringLiteral("en"), QStringLiteral("English")}};
    }
    QString current() const override { return QStringLiteral("en"); }
    void select(const QString &) override {}
};

/// A wizard on a recorded host, with everything that it stands on.
class Stage
{
public:
    /// `languages` must outlive it; without them there is English only.
    explicit Stage(const Platform::HostProfile &profile,
                   Wizard::LanguageControl *languages = nullptr);

    [[nodiscard]] Wizard::SetupWizard &wizard() { return *m_wizard; }
    [[nodiscard]] Wizard::Session &session() { return *m_session; }
    [[nodiscard]] Core::Engine &engine() { return *m_engine; }
    [[nodiscard]] Platform::HostProfile snapshot() const { return m_host->snapshot(); }

    /// Shows the wizard and waits until its first page is painted.
    void show();
    /// Walks the wizard to its end; true when the last page was reached.
    [[nodiscard]] bool walk(const Wizard::PageTour::Visit &visit = {});
    /// Walks until `page` is settled, and stays there.
    void walkTo(Wizard::PageId page);

private:
    QTemporaryDir m_folder;
    OneLanguage m_language;
    Platform::Simulated::SimulatedHost *m_host;
    std::unique_ptr<Core::InProcessEngine> m_engine;
    std::unique_ptr<Wizard::Session> m_session;
    std::unique_ptr<Wizard::SetupWizard> m_wizard;
};

/// A profile of resources/hostprofiles by its name without ".json". It must be valid.
[[nodiscard]] Platform::HostProfile profileNamed(const QString &name);
/// The same host without EFLOW, so that only the machines of Hyper-V can get a GPU.
[[nodiscard]] Platform::HostProfile withoutEflow(Platform::HostProfile profile);
/// The names of the demonstration profiles.
[[nodiscard]] QStringList demoProfiles();

} // namespace TestSupport
