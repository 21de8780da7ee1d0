// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

/// A file that is wrong in one way.
struct BrokenJson
{
    QByteArray name;
    QByteArray content;
};

/// Breaks a good file in every way that a text editor, a bad network or an attacker would. Always
/// the same.
[[nodiscard]] QList<BrokenJson> brokenVariants(const QByteArray &good);
