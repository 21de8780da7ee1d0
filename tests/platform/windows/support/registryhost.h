// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/fakeregistry.h"

namespace TestSupport {

/// The values of a plain Windows 11 Pro 22631.4317 in the places that facts come from.
void fillWindows11(FakeRegistry &registry);

} // namespace TestSupport
