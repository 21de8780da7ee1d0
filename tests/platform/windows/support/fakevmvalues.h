// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/vmfacts.h"
#include "tests/platform/windows/support/fakewmi.h"

// The facts of a VM as values of its instances, without their keys.
namespace TestSupport {

[[nodiscard]] FakeWmiRepository::Values computerValues(const Platform::VmFacts &vm);
[[nodiscard]] FakeWmiRepository::Values systemValues(const Platform::VmFacts &vm);
[[nodiscard]] FakeWmiRepository::Values memoryValues(const Platform::VmFacts &vm);
[[nodiscard]] FakeWmiRepository::Values processorValues(const Platform::VmFacts &vm);
[[nodiscard]] FakeWmiRepository::Values summaryValues(const Platform::VmFacts &vm);

} // namespace TestSupport
