// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Platform::Windows {

/// Whether the system may go to sleep because nobody uses it, as long as this thread lives
/// (SetThreadExecutionState, ES_SYSTEM_REQUIRED). The display may still be switched off, and who
/// closes the lid or chooses Sleep is obeyed.
void keepAwake(bool isAwake);

} // namespace Platform::Windows
