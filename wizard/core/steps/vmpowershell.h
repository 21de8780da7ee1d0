// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Core {

/// The parameter that names a VM by its id, with a space before it: " -VM (Get-VM -Id '…')".
[[nodiscard]] QString powerShellVm(const QString &vmId);

} // namespace Core
