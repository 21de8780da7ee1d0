// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace TestSupport {

/// One polite way to ask this process to end.
struct WayToEnd
{
    const char *name;
    int number; ///< A signal, or an event of a Windows console.
};

[[nodiscard]] QList<WayToEnd> waysToEnd();
/// Asks for the end like the keyboard or another process would; why that failed, or nothing.
[[nodiscard]] QByteArray askToEnd(int number);

} // namespace TestSupport
