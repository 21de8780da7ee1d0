// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/fakewmi.h"

namespace TestSupport {

/// The class whose methods change VMs.
inline const QString ManagementService = QStringLiteral("Msvm_VirtualSystemManagementService");

/// Adds its only instance to a Hyper-V on HOST and gives its path.
[[nodiscard]] QString addManagementService(FakeWmiRepository &repository);

} // namespace TestSupport
