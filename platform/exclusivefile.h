// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <memory>

class QFile;

namespace Platform {

/// Opens a file to read and write, and makes it, durably, when it is missing. Nobody else can open
/// it so while the QFile lives. Errors: Busy when somebody has it, FileUnwritable; links, folders
/// and devices are refused.
[[nodiscard]] Result<std::unique_ptr<QFile>> openExclusively(const QString &fileName);

} // namespace Platform
