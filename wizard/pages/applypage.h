// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/setuppage.h"

namespace Wizard {

class ConfirmPanel;
class RunView;

/// The run. It starts on arrival, and the page goes on by itself when the run ends.
class ApplyPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit ApplyPage(Session &session, QWidget *parent = nullptr);

    void arrive() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void build(QVBoxLayout *body) override;
    void retranslate() override;

private:
    void onPhaseChanged();

    RunView *m_view = nullptr;
    ConfirmPanel *m_confirm = nullptr;
};

} // namespace Wizard
