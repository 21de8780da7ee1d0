// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <memory>

class QFile;

namespace Platform {

/// Opens a file to read and write, and makes it, durably, when it is missing. Nobody else can open
/// it so while the QFile lives. Errors: Busy when somebody has it, AccessDenied where Windows asks
/// for an administrator, FileUnwritable; links, folders and devices are refused.
[[nodiscard]] Result<std::unique_ptr<QFile>> openExclusively(const QString &fileName);

/// Opens such a file to read, without the right to write it, and without keeping anybody from
/// writing it for more than a moment. Errors: NotFound only when the system says that nothing
/// of this name is there, Busy when somebody has it exclusively, AccessDenied, FileUnreadable.
[[nodiscard]] Result<std::unique_ptr<QFile>> openToRead(const QString &fileName);

/// The same while somebody may be writing it: the end of what is read may be half a write.
[[nodiscard]] Result<std::unique_ptr<QFile>> openToWatch(const QString &fileName);

/// Opens a file of whoever started the program to read, also through a link, and lets others
/// replace it meanwhile. FileUnreadable.
[[nodiscard]] Result<std::unique_ptr<QFile>> openToLoad(const QString &fileName);

} // namespace Platform
