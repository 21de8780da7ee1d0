// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// Hosts of which every fact is known and on which the usual path is ready, to be changed by tests.
#pragma once

#include "wizard/core/assessment.h"

namespace TestSupport {

inline constexpr Core::Route EflowDda{Platform::Method::DirectDeviceAssignment,
                                      Core::GuestKind::Eflow};
inline constexpr Core::Route EflowPv{Platform::Method::ParaVirtualization, Core::GuestKind::Eflow};
inline constexpr Core::Route HyperVDda{Platform::Method::DirectDeviceAssignment,
                                       Core::GuestKind::HyperV};
inline constexpr Core::Route HyperVPv{Platform::Method::ParaVirtualization,
                                      Core::GuestKind::HyperV};

/// A GeForce RTX 3060 in slot `slot` with a current driver.
[[nodiscard]] Platform::GpuFacts geForce(int slot = 0);
/// A T4 in slot `slot` that passes the survey.
[[nodiscard]] Platform::GpuFacts teslaT4(int slot = 0);
/// A VM that needs no change.
[[nodiscard]] Platform::VmFacts readyVm(int number = 0);

/// Windows 11 Pro 22631 with a GeForce, EFLOW deployed, one VM: GPU-PV is ready for both guests.
[[nodiscard]] Platform::HostFacts clientHost();
/// Windows Server 20348 with a T4, EFLOW deployed, one VM: DDA is ready for both guests.
[[nodiscard]] Platform::HostFacts serverHost();

[[nodiscard]] Core::AcceptedLicences allLicences();
/// The first path of a route.
[[nodiscard]] Core::AssessedPath pathOf(const Core::Assessment &assessment, Core::Route route);
/// The verdict of the first path of a route, and why: "blocked: gpu.family".
[[nodiscard]] QString verdictText(const Platform::HostFacts &facts, Core::Route route);
/// The verdict of a requirement on a route; notApplicable when no row says anything.
[[nodiscard]] Core::Verdict rowVerdict(const Platform::HostFacts &facts, const char *requirement,
                                       Core::Route route);

} // namespace TestSupport
