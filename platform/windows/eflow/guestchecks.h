// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/guestprobe.h"

namespace Platform::Windows {

/// The commands that look for a GPU inside the EFLOW VM: constant texts that change nothing, in the
/// order in which guestEvidence() expects their output. They hold no quotation marks, dollars or
/// backslashes, which some shell on the way could take for its own.
[[nodiscard]] QStringList guestCommands(Method method);

/// What the output of the commands proves. ParaVirtualization: /dev/dxg is a character device and a
/// library of the GPU answers (nvidia-smi, or libdxcore can be loaded). DirectDeviceAssignment: the
/// driver lists a GPU. Evidence has at most 20 lines of 200 characters, control characters by
/// number.
[[nodiscard]] GuestEvidence guestEvidence(Method method, const QList<QStringList> &outputs);

} // namespace Platform::Windows
