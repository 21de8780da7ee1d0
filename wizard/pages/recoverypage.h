// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/setuppage.h"

namespace Wizard {

class RowList;
class RowModel;
class RunView;
class ScriptView;
struct RowItem;

/// A run was cut off: nothing else can be done before it is taken back. Or it was, and the computer
/// has taken it back by itself: that is only told.
class RecoveryPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit RecoveryPage(Session &session, QWidget *parent = nullptr);

    void arrive() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool isSettled() const override;
    /// The first press takes back, the next goes on.
    [[nodiscard]] bool validatePage() override;

protected:
    void build(QVBoxLayout *body) override;
    void retranslate() override;

private:
    void refresh();
    void showTitle();
    void showVerdict();
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] const Core::RunReport *failedReport() const;
    [[nodiscard]] QList<RowItem> rows() const;
    [[nodiscard]] QString unfinishedVerdict(int attempts) const;
    [[nodiscard]] QString cutOffVerdict(const Core::Plan &plan) const;

    RowModel *m_model = nullptr;
    RowList *m_steps = nullptr;
    RunView *m_view = nullptr;
    PlainLabel *m_problem = nullptr;
    PlainLabel *m_commandsTitle = nullptr;
    ScriptView *m_commands = nullptr;
};

} // namespace Wizard
