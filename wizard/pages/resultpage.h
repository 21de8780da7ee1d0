// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/report.h"
#include "wizard/setuppage.h"

class QPushButton;

namespace Wizard {

class GlyphLabel;
class RowPanel;
class RunView;
class ScriptView;

/// What works now and what proves it, or what failed and what was taken back, and how to give the
/// GPU back.
class ResultPage final : public SetupPage
{
    Q_OBJECT

public:
    ResultPage(Session &session, const QString &logFile, QWidget *parent = nullptr);

    void arrive() override;
    [[nodiscard]] bool isSettled() const override;
    /// Not closed while the GPU is being given back.
    [[nodiscard]] bool isComplete() const override { return isSettled(); }

protected:
    void build(QVBoxLayout *body) override;
    void retranslate() override;

private:
    QWidget *buildActions();
    void refresh();
    void showOutcome(const Core::RunReport &report);
    void showDetails(const Core::RunReport &report);
    [[nodiscard]] QString instructionFor(const Core::RunReport &report) const;
    [[nodiscard]] QString verdictFor(const Core::RunReport &report) const;
    [[nodiscard]] bool isUndone(const Core::RunReport &report) const;
    void giveBack();
    void saveReport();

    QString m_logFile;
    GlyphLabel *m_glyph = nullptr;
    PlainLabel *m_summary = nullptr;
    PlainLabel *m_details = nullptr;
    ScriptView *m_commands = nullptr;
    PlainLabel *m_technical = nullptr;
    PlainLabel *m_giveBackNote = nullptr;
    PlainLabel *m_runId = nullptr;
    QPushButton *m_giveBack = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_log = nullptr;
    RowPanel *m_panel = nullptr;
    RunView *m_view = nullptr;
};

} // namespace Wizard
