// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/setuppage.h"

class QButtonGroup;
class QPushButton;

namespace Wizard {

class RowList;
class RowModel;
class ScriptView;

/// Every change in the order in which it will happen, in words and as PowerShell. The commit button
/// is here.
class ReviewPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit ReviewPage(Session &session, QWidget *parent = nullptr);

    void arrive() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;

protected:
    void build(QVBoxLayout *body) override;
    void retranslate() override;

private:
    /// The views of the plan.
    enum View { Words, Apply, Undo };

    QWidget *buildViews();
    QWidget *buildActions();
    void showView(int view);
    void refresh();
    [[nodiscard]] QString shownText() const;
    void save();

    RowModel *m_model = nullptr;
    QButtonGroup *m_choice = nullptr;
    RowList *m_words = nullptr;
    ScriptView *m_script = nullptr;
    ScriptView *m_undoScript = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Wizard
