// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/setuppage.h"

namespace Wizard {

class DetailChecks;
class RowList;
class RowModel;

/// Which GPU. Those that cannot be used say why.
class GpuPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit GpuPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QList<Platform::FactArea> neededAreas() const override;
    void arrive() override;
    [[nodiscard]] QWidget *firstControl() const override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] bool validatePage() override;

protected:
    void build(QVBoxLayout *body) override;
    void retranslate() override;

private:
    void refresh();
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] bool isChoiceOpen() const;

    RowModel *m_model = nullptr;
    RowList *m_list = nullptr;
    DetailChecks *m_checks = nullptr;
    PlainLabel *m_hint = nullptr;
};

} // namespace Wizard
