// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostprofile.h"

namespace TestSupport {

inline const QString UsualVmId = QStringLiteral("6F1B2E54-0C3D-4D7A-9F6E-21A0B3C4D5E1");

/// A VM that is off and of which everything is known.
[[nodiscard]] Platform::VmFacts usualVm(const QString &id = UsualVmId);

/// A host with these VMs and every right.
[[nodiscard]] Platform::HostProfile hostWith(const QList<Platform::VmFacts> &vms);

} // namespace TestSupport
