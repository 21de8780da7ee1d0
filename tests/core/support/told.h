// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/report.h"

namespace TestSupport {

/// A report as text, for the message of a test that did not want it.
[[nodiscard]] QByteArray told(const Core::RunReport &report);

} // namespace TestSupport
