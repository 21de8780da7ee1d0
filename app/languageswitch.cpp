// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/languageswitch.h"

#include "app/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace App {

namespace {

/// A catalogue by its exact name; null when there is none, as for English.
std::unique_ptr<QTranslator> catalogue(const QString &product, const QString &code)
{
    auto translator = std::make_unique<QTranslator>();
    const QString file = QStringLiteral(":/i18n/%1_%2.qm").arg(product, code);
    return translator->load(file) ? std::move(translator) : nullptr;
}

} // namespace

LanguageSwitch::LanguageSwitch(const QString &code, std::function<void(const QString &)> remember)
    : m_territory(QLocale::system().territory())
    , m_remember(std::move(remember))
{
    install(code);
}

LanguageSwitch::~LanguageSwitch() { removeTranslators(); }

QList<Wizard::Language> LanguageSwitch::languages() const { return App::languages(); }

void LanguageSwitch::select(const QString &code)
{
    const QList<Wizard::Language> known = App::languages();
    const bool isKnown = std::ranges::find(known, code, &Wizard::Language::code) != known.end();
    if (!isKnown || code == m_current)
        return;
    install(code);
    if (m_remember)
        m_remember(code);
}

void LanguageSwitch::install(const QString &code)
{
    removeTranslators();
    m_current = code;
    QLocale::setDefault(localeFor(code, m_territory));
    m_translators = {catalogue(QStringLiteral("qtbase"), code),
                     catalogue(QStringLiteral("eflow-gpu-setup"), code)};
    for (const auto &translator : m_translators) {
        if (translator)
            QCoreApplication::installTranslator(translator.get());
    }
}

void LanguageSwitch::removeTranslators()
{
    for (const auto &translator : m_translators) {
        if (translator)
            QCoreApplication::removeTranslator(translator.get());
    }
}

} // namespace App
