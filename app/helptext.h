// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/options.h"

namespace App {

/// The whole help of a program, made from the tables of options, verbs and exit codes.
[[nodiscard]] QString helpText(Program program);
/// One line: name and version.
[[nodiscard]] QString versionText(Program program);

} // namespace App
