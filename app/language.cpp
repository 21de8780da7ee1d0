// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/language.h"

#include <algorithm>

namespace App {

namespace {

/// The name under which a wish is looked up; empty when nothing can answer it.
QString canonical(QString wish)
{
    wish.replace(QLatin1Char('_'), QLatin1Char('-'));
    wish.truncate(std::ranges::find_if(wish, [](QChar c) { return c == u'.' || c == u'@'; }) -
                  wish.begin());
    const QStringList parts = wish.toLower().split(QLatin1Char('-'));
    if (parts.first() != QLatin1String("zh"))
        return parts.first();
    for (const char *traditional : {"hant", "tw", "hk", "mo"}) {
        if (parts.contains(QLatin1String(traditional)) && !parts.contains(QLatin1String("hans")))
            return {};
    }
    return QStringLiteral("zh_Hans");
}

} // namespace

QList<Wizard::Language> languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("zh_Hans"), QStringLiteral("简体中文"),
             familiesFor(QStringLiteral("zh_Hans"))},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("ja"), QStringLiteral("日本語"), familiesFor(QStringLiteral("ja"))}};
}

std::optional<QString> resolvedLanguage(const QStringList &wishes,
                                        const QList<Wizard::Language> &languages)
{
    for (const QString &wish : wishes) {
        const QString name = canonical(wish);
        if (std::ranges::find(languages, name, &Wizard::Language::code) != languages.end())
            return name;
    }
    return std::nullopt;
}

std::optional<QString> languageFor(const QStringList &wishes)
{
    return resolvedLanguage(wishes, languages());
}

QString startLanguage(const QString &option, const QString &saved)
{
    const QStringList wishes = QStringList{option, saved} + QLocale::system().uiLanguages();
    return languageFor(wishes).value_or(QStringLiteral("en"));
}

QStringList familiesFor(const QString &language)
{
    if (language == QLatin1String("zh_Hans"))
        return {QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Microsoft YaHei"),
                QStringLiteral("SimSun"), QStringLiteral("Noto Sans CJK SC")};
    if (language == QLatin1String("ja"))
        return {QStringLiteral("Yu Gothic UI"), QStringLiteral("Meiryo UI"),
                QStringLiteral("Meiryo"), QStringLiteral("MS UI Gothic"),
                QStringLiteral("Noto Sans CJK JP")};
    return {};
}

QLocale localeFor(const QString &language, QLocale::Territory territory)
{
    const QLocale words(language);
    return QLocale(words.language(), words.script(), territory);
}

} // namespace App
