// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/hostchecks.h"
#include "wizard/runcontrol.h"

namespace Wizard {

/// What the pages share: the facts and their assessment, the choices, the plan and the run.
/// It knows no widgets. Whoever needs something of another page reads it here.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(Core::Engine &engine, QObject *parent = nullptr);

    [[nodiscard]] Core::Engine &engine() { return m_engine; }
    [[nodiscard]] HostChecks &checks() { return m_checks; }
    [[nodiscard]] RunControl &run() { return m_run; }

    [[nodiscard]] const AssessedHost &host() const { return m_checks.host(); }
    [[nodiscard]] const Core::Choices &choices() const { return m_choices; }
    [[nodiscard]] const Platform::HostFacts &facts() const { return m_checks.facts(); }
    [[nodiscard]] const Core::Assessment &assessment() const { return m_checks.assessment(); }
    /// True while the plan for the choices of the moment is made, off the UI thread; planChanged()
    /// tells the end.
    [[nodiscard]] bool isPlanning() const { return m_isPlanning; }
    /// The plan for the choices of the moment, or why there is none. While isPlanning() it is a
    /// former one.
    [[nodiscard]] const Platform::Result<Core::Plan> &plan() const { return m_plan; }
    /// The verdict on the chosen path; null when it is not among the assessed ones.
    [[nodiscard]] const Core::AssessedPath *chosenPath() const;
    /// True when every consent that the plan needs was given.
    [[nodiscard]] bool hasNeededConsents() const;

    void acceptLicence(const QString &id, bool isAccepted);
    /// Another GPU takes the choice of VM and the consents back; another VM or method the consents.
    void chooseGpu(const QString &gpu);
    void chooseGuest(Core::GuestKind guest, const QString &vm);
    void chooseMethod(Platform::Method method);
    void giveConsent(Core::Consent consent, bool isGiven);
    /// Settings of the VM as in Core::Choices; only these members are taken.
    void chooseSettings(const Core::Choices &settings);

Q_SIGNALS:
    void licencesChanged();
    void choicesChanged();
    void planChanged();

private:
    void changePath(const Core::Path &path);
    QCoro::Task<> updatePlan();

    Core::Engine &m_engine;
    HostChecks m_checks;
    RunControl m_run;
    Core::Choices m_choices;
    Platform::Result<Core::Plan> m_plan;
    bool m_isPlanning = false;
    bool m_isPlanStale = false;
};

} // namespace Wizard
