// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace Wizard {

class LanguageControl;
struct Language;

/// The choice of language; every text of the window changes at once.
class LanguagePicker final : public QComboBox
{
    Q_OBJECT

public:
    LanguagePicker(LanguageControl &control, const char *objectName, QWidget *parent = nullptr);

    /// That of QComboBox is not reckoned anew when the font changes.
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showNamesInTheirFonts(const QList<Language> &languages);

    LanguageControl &m_control;
};

} // namespace Wizard
