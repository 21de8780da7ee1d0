// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

namespace TestSupport {

/// Thrown where the process is to die: the stack unwinds, and only what is durable stays.
struct Crash
{
};

} // namespace TestSupport
