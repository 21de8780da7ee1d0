// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace App {

/// The console tool from the command line, without its first argument, to the exit code. Wants a
/// QCoreApplication.
[[nodiscard]] int runConsole(const QStringList &arguments);

} // namespace App
