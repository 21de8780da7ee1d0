// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/languageswitch.h"
#include "app/options.h"

#include <QFont>

class QWidget;

namespace TestSupport {

/// The languages of the product, and "qps": the pseudo-locale, which only tests have.
[[nodiscard]] QStringList shownLanguages();

/// The application as the program starts it in a language: catalogues, fonts and the light theme.
/// Gives the font back at its end.
class Attire
{
public:
    explicit Attire(const QString &language);
    ~Attire();
    Q_DISABLE_COPY_MOVE(Attire)

    [[nodiscard]] App::LanguageSwitch &languages() { return m_languages; }
    void setTheme(App::Theme theme);

private:
    QFont m_font;
    App::LanguageSwitch m_languages;
};

/// Works off events until nothing in the window moves any more.
void settle(const QWidget &window);

} // namespace TestSupport
