// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/session.h"
#include "wizard/setuppage.h"

#include <QWizard>

#include <functional>

namespace Wizard {

class LanguageControl;
class LinkButton;
class StepRail;
class StepStrip;

/// What the window needs beside the engine and the languages.
struct SetupOptions
{
    QString logFile; ///< Opened from the Result page; empty hides that button.
    QString toldRun; ///< Id of the run that the recovery task took back and that was told last.
    std::function<void(const QString &runId)> rememberTold = {};
};

/// The window. It declares the pages, the buttons and the rail; what happens is the session's and
/// the pages'. `session` and `languages` must outlive it.
class SetupWizard final : public QWizard
{
    Q_OBJECT

public:
    SetupWizard(Session &session, LanguageControl &languages, const SetupOptions &options = {},
                QWidget *parent = nullptr);

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] SetupPage *setupPage(PageId id) const;
    [[nodiscard]] SetupPage *currentSetupPage() const;

    /// Makes the window no larger than what its screen leaves free, frame included.
    void fitToScreen();

    /// Cancel or Escape: while a run goes on this stops it, otherwise it closes the window.
    void reject() override;

Q_SIGNALS:
    /// The first page is on the screen; only now does the wizard start any work.
    void firstPagePainted();
    /// The current page changed and has the focus.
    void pageEntered(Wizard::PageId page);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPages();
    void onFirstPagePainted();
    void onCurrentIdChanged(int id);
    void onJournalRead();
    void onRunFinished();
    void layOutButtons(PageId page);
    void updateFold();
    void updateTitle();
    void retranslate();

    Session &m_session;
    const SetupOptions m_options;
    StepRail *m_rail;
    StepStrip *m_strip;
    LinkButton *m_help;
    SetupPage *m_shown = nullptr;
    bool m_isPainted = false;
};

} // namespace Wizard
