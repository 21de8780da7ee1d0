// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// The calls of durable files that every system names differently.
#pragma once

#include "platform/result.h"

#include <QString>

namespace Platform {

/// fsync() or its like for an open file; false when it fails.
[[nodiscard]] bool syncHandle(int handle);
/// The same for the entries of a folder; true where a system has no such thing.
[[nodiscard]] bool syncFolder(const QString &folder);
/// Renames a file, which may be a running program but which nobody has open otherwise, over a
/// former one of the new name. FileUnwritable.
[[nodiscard]] Result<> renameOver(const QString &from, const QString &to);

/// Removes a file; where a running program cannot be removed, at the next restart. False when
/// neither can be.
[[nodiscard]] bool removeOrPostpone(const QString &fileName);

} // namespace Platform
