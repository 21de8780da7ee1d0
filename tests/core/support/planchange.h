// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/support/scenario.h"

#include <functional>

namespace TestSupport {

/// The rows of planKinds().
enum Kind {
    Deployment,
    EflowPartition,
    EflowPartitionOff,
    EflowDevice,
    DeviceRunning,
    DeviceOff,
    FourFunctions,
    Partition,
    PartitionWindows10
};

/// Changes the facts or the choices behind a plan.
using Change = std::function<void(Platform::HostProfile &, Core::Choices &)>;

/// The plan of a kind after a change.
[[nodiscard]] Platform::Result<Core::Plan> planAfter(Kind kind, const Change &change);

/// What the choices are about.
[[nodiscard]] Platform::GpuFacts &gpuOf(Platform::HostProfile &profile,
                                        const Core::Choices &choices);
[[nodiscard]] Platform::VmFacts &vmOf(Platform::HostProfile &profile, const Core::Choices &choices);

[[nodiscard]] const Core::Step &stepOf(const Core::Plan &plan, Core::StepKind kind);

} // namespace TestSupport

Q_DECLARE_METATYPE(TestSupport::Change)
