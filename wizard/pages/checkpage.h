// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/requirement.h"
#include "wizard/models/checkitems.h"
#include "wizard/setuppage.h"

class QPushButton;

namespace Wizard {

class CheckList;
class ReportActions;

/// A page of checks: verdict rows of one area, and what can be done with them.
class CheckPage : public SetupPage
{
    Q_OBJECT

public:
    CheckPage(PageId id, Core::Area area, Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QList<Platform::FactArea> neededAreas() const override;
    void arrive() override;
    [[nodiscard]] QWidget *firstControl() const override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void build(QVBoxLayout *body) override;
    void retranslate() override;
    /// The sentence above the rows.
    [[nodiscard]] virtual QString verdictFor(const CheckCount &count) const = 0;
    /// True when a GPU of this host can take one way at least.
    [[nodiscard]] bool hasOpenPath() const;

private:
    void refresh();

    Core::Area m_area;
    CheckList *m_list = nullptr;
    PlainLabel *m_notNeeded = nullptr;
    QPushButton *m_again = nullptr;
    ReportActions *m_report = nullptr;
};

} // namespace Wizard
