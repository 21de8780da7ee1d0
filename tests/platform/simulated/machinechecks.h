// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/simulated/testmachine.h"

namespace TestSupport {

// A test of refusals: refusalColumns() and refusalRow() in its data function, then checkRefusal().

void refusalColumns();
void refusalRow(const char *name, const Prepare &prepare, const Act &act,
                Platform::ErrorCode expected);
/// The prepared machine refuses with the expected code and stays as it is.
void checkRefusal(Platform::HostProfile machine);

// A test of operations and their inverses: inverseColumns() and inverseRow(), then checkInverse().

void inverseColumns();
void inverseRow(const char *name, const Prepare &prepare, const Act &effect, const Act &inverse);
/// The effect changes the prepared machine, into one that a file can hold, and the inverse leaves
/// no trace.
void checkInverse(Platform::HostProfile machine);

inline constexpr auto Nothing = [](Platform::HostProfile &) {};

/// Puts the T4 into the hands of the ready VM.
void holdT4(Platform::HostProfile &profile);
[[nodiscard]] Prepare holdsT4But(const Prepare &change);
[[nodiscard]] Prepare holdsPartitionBut(const Prepare &change);
[[nodiscard]] Prepare readyVmIs(Platform::VmState state);
[[nodiscard]] Prepare t4Is(Platform::DeviceStatus status);
[[nodiscard]] Prepare rtxIs(Platform::DeviceStatus status);

} // namespace TestSupport
