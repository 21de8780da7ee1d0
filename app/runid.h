// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace App {

/// A new name for one run of the program, short enough to read out: "7F3A-91C2".
[[nodiscard]] QString newRunId();

} // namespace App
