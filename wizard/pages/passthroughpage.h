// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/setuppage.h"

class QLineEdit;

namespace Wizard {

class ConsentPanel;
class DetailChecks;
class MethodPanel;
class RowList;
class RowModel;
class SettingsPanel;

/// Which virtual machine, by which method, with which settings, and the risks that need a consent.
class PassthroughPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit PassthroughPage(Session &session, QWidget *parent = nullptr);

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
    void refreshGuests();
    void refreshChoice();
    void preselect();
    void onPlanChanged();
    void chooseGuest(const QString &key);
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString obstacle() const;

    RowModel *m_model = nullptr;
    PlainLabel *m_guestTitle = nullptr;
    QLineEdit *m_filter = nullptr;
    RowList *m_list = nullptr;
    DetailChecks *m_checks = nullptr;
    MethodPanel *m_method = nullptr;
    SettingsPanel *m_settings = nullptr;
    ConsentPanel *m_consents = nullptr;
    PlainLabel *m_hint = nullptr;
    QString m_chosenKey;
    QStringList m_untried; ///< Machines to preselect if no plan can be made for the one chosen now.
    bool m_isChosenByUser = false;
};

} // namespace Wizard
