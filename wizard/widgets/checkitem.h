// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostfacts.h"
#include "wizard/widgets/glyph.h"

#include <QList>
#include <QStringList>

namespace Wizard {

/// What one verdict row shows, in the language of the moment.
struct CheckItem
{
    QString section; ///< Heading above the row; empty for rules about the host.
    QString key;     ///< Tells the row from others across updates.
    Glyph glyph = Glyph::Unknown;
    QString title;
    QString found;       ///< On the line itself: of the finding that decided.
    QString foundInFull; ///< In the details: of every way.
    QString word;
    QString required;
    QString why;
    QString remedy; ///< Empty when nothing needs fixing.
    QLatin1String link;
    QStringList evidence;
    QStringList closes;              ///< The routes that the verdict closes.
    QList<Platform::FactArea> areas; ///< What "check again" reads.

    bool operator==(const CheckItem &) const = default;
};

} // namespace Wizard
