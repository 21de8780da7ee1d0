// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Platform {

/// Keeps foreign code out of this process: from here on libraries come only from the system's own
/// folder, Qt's plugins only from the program itself, no regular expression becomes machine code,
/// and a damaged heap ends the process. The first statement of main(), before there is an
/// application. Does nothing where the system needs none of it.
void hardenProcess();

} // namespace Platform
