// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// Where this computer wants the files of a program.
#pragma once

#include "platform/result.h"

namespace Platform {

/// The folder for what must be found again after a restart, whoever runs the program then. On
/// Windows it is one of the machine that only administrators may change. Not made by this call.
[[nodiscard]] QString machineDataFolder();

/// The folder for logs: one of the user, or of the machine for a process whose rights the user's
/// other programs do not have.
[[nodiscard]] QString logFolder();

/// Makes a folder, with its parents, unless it is there. machineDataFolder() and all in it are made
/// safe from other users; FolderUnsafe when it is there already and is not. FileUnwritable.
[[nodiscard]] Result<> makeDataFolder(const QString &folder);

/// Success when nobody but administrators may change this file or folder; on a system where this
/// product changes nothing, always. FolderUnsafe, FileUnreadable.
[[nodiscard]] Result<> checkProtected(const QString &path);

} // namespace Platform
