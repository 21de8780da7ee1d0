// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/languagecontrol.h"

#include <QLocale>
#include <QTranslator>

#include <array>
#include <functional>
#include <memory>

namespace App {

/// Installs the catalogues of one language and replaces them when another is chosen, which tells
/// every widget. Catalogues come from the resource folder :/i18n only: an elevated program reads no
/// others.
class LanguageSwitch : public Wizard::LanguageControl
{
public:
    /// `remember` is called with the code when a person chose a language; it may be empty.
    explicit LanguageSwitch(const QString &code,
                            std::function<void(const QString &)> remember = {});
    ~LanguageSwitch() override;
    Q_DISABLE_COPY_MOVE(LanguageSwitch)

    [[nodiscard]] QList<Wizard::Language> languages() const override;
    [[nodiscard]] QString current() const override { return m_current; }
    /// A code that is not among languages() changes nothing.
    void select(const QString &code) override;

private:
    void install(const QString &code);
    void removeTranslators();

    QString m_current;
    QLocale::Territory m_territory;
    std::function<void(const QString &)> m_remember;
    std::array<std::unique_ptr<QTranslator>, 2>
        m_translators; ///< Qt's own texts, then the product's.
};

} // namespace App
