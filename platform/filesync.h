// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// The two calls of durable files that every system names differently.
#pragma once

#include <QString>

namespace Platform {

/// fsync() or its like for an open file; false when it fails.
[[nodiscard]] bool syncHandle(int handle);
/// The same for the entries of a folder; true where a system has no such thing.
[[nodiscard]] bool syncFolder(const QString &folder);

} // namespace Platform
