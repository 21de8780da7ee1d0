// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/options.h"

namespace App {

/// The window, from the options to the exit code. Wants a QApplication.
[[nodiscard]] int runWindow(const Options &options);

} // namespace App
