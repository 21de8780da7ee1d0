// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/languagefont.h"

#include "app/language.h"

namespace App {

QFont fontFor(const QString &language, const QFont &system)
{
    QFont font = system;
    font.setFamilies(familiesFor(language) + system.families());
    return font;
}

} // namespace App
