// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace Wizard {

/// One language that the window can speak.
struct Language
{
    QString code;              ///< "en", "de", "zh_Hans".
    QString name;              ///< Its own name for itself.
    QStringList families = {}; ///< Fonts that have its letters in its shapes; empty: any.

    bool operator==(const Language &) const = default;
};

/// The choice of language as the window sees it. Selecting installs the translators, which sends
/// QEvent::LanguageChange to every widget.
class LanguageControl
{
public:
    virtual ~LanguageControl() = default;

    [[nodiscard]] virtual QList<Language> languages() const = 0;
    /// The code of the language of the moment.
    [[nodiscard]] virtual QString current() const = 0;
    virtual void select(const QString &code) = 0;
};

} // namespace Wizard
