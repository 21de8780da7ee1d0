// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace TestSupport {

/// A name that a device or VM could have to do harm, and how a test row calls it.
struct HostileText
{
    QByteArray name;
    QString text;
};

/// Names that every way out of this program must carry unharmed.
[[nodiscard]] QList<HostileText> hostileTexts();

/// Names that not every way out can carry, for they hold a NUL, another control character or half a
/// surrogate pair: there they must be refused as a whole.
[[nodiscard]] QList<HostileText> forbiddenTexts();

} // namespace TestSupport
