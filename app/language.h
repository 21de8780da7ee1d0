// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/languagecontrol.h"

#include <QLocale>
#include <QStringList>

#include <optional>

namespace App {

/// The languages that the product speaks, in the order in which they are offered. English is the
/// first.
[[nodiscard]] QList<Wizard::Language> languages();

/// The first of `languages` that a wish of the list asks for: "de-AT" asks for de, zh-CN and
/// zh-Hans-SG for zh_Hans, zh-TW and zh-Hant for none, because Traditional is no dialect of
/// Simplified. Pure.
[[nodiscard]] std::optional<QString> resolvedLanguage(const QStringList &wishes,
                                                      const QList<Wizard::Language> &languages);
/// The same among the languages of the product.
[[nodiscard]] std::optional<QString> languageFor(const QStringList &wishes);

/// The language to start with: the option, else the saved choice, else the list of the system, else
/// English.
[[nodiscard]] QString startLanguage(const QString &option, const QString &saved);

/// The fonts of a language whose letters have shapes of their own: of Windows from new to old, then
/// of Linux. Empty for others.
[[nodiscard]] QStringList familiesFor(const QString &language);

/// Formats of the user's region with the words of the language.
[[nodiscard]] QLocale localeFor(const QString &language, QLocale::Territory territory);

} // namespace App
