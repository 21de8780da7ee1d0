// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/fakewmi.h"

namespace TestSupport {

/// What Hyper-V reads from the text of an instance. Nothing for text that is no CIM-XML of one
/// instance, and a violation; so is a class, property or type that this build does not have.
[[nodiscard]] std::optional<Platform::Windows::WmiObject>
readEmbeddedInstance(FakeWmiRepository &repository, const QString &xml);

} // namespace TestSupport
