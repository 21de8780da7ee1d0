// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/fakewmi.h"

namespace TestSupport {

/// A namespace with one class, Test_Everything, that has a property of every type and a method Echo
/// with an in-parameter and an out-parameter "…Out" of every type.
[[nodiscard]] WmiSchema everythingSchema();

/// A value for every property; the variants are "least", "most" and "plain".
[[nodiscard]] FakeWmiRepository::Values everythingValues(const QString &variant);

/// The namespace with three instances, Name "least", "most" and "plain", and one "unset".
[[nodiscard]] std::shared_ptr<FakeWmiRepository> everythingRepository();

/// The path of one of the instances.
[[nodiscard]] QString everythingPath(const QString &name);

} // namespace TestSupport
