// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"
#include "platform/windows/recovery/folderrights.h"

namespace Platform::Windows {

/// Makes a folder with the rights of ProtectedFolderSddl; its parent must be there. Anybody may
/// make folders in %ProgramData%, so one that is there already is used only when whyUnsafe() has
/// nothing against it. Errors: FolderUnsafe, AccessDenied, FileUnwritable.
[[nodiscard]] Result<> makeProtectedFolder(const QString &folder);

/// Owner and access list of a file or folder itself, never of what a link points to. Errors:
/// FileUnreadable.
[[nodiscard]] Result<FileRights> readRights(const QString &path);

} // namespace Platform::Windows
