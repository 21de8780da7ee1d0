// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/asktoend.h"

#include <csignal>

namespace TestSupport {

QList<WayToEnd> waysToEnd() { return {{"Ctrl+C", SIGINT}, {"SIGTERM", SIGTERM}}; }

QByteArray askToEnd(int number)
{
    return std::raise(number) == 0 ? QByteArray() : QByteArray("raise() failed");
}

} // namespace TestSupport
