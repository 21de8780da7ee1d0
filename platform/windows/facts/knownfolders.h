// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/registry.h"

namespace Platform::Windows {

/// "C:\Program Files" of 64-bit programs; the usual name where the registry does not say.
[[nodiscard]] QString programFilesFolder(const Registry &registry);

/// "C:\Windows"; so where the registry does not say.
[[nodiscard]] QString windowsFolder(const Registry &registry);

/// The drive of Windows with its backslash: "C:\".
[[nodiscard]] QString systemDrive(const Registry &registry);

/// Where Hyper-V puts the disks of VMs: the folder that its settings name, or the drive of Windows,
/// where its own default and the folder of EFLOW are.
[[nodiscard]] QString vmFolder(const Registry &registry);

} // namespace Platform::Windows
