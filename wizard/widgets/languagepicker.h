// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace Wizard {

class LanguageControl;

/// The choice of language; every text of the window changes at once.
class LanguagePicker final : public QComboBox
{
    Q_OBJECT

public:
    LanguagePicker(LanguageControl &control, const char *objectName, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    LanguageControl &m_control;
};

} // namespace Wizard
