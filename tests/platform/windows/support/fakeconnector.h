// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/fakewmi.h"

namespace TestSupport {

/// The way to a fake namespace: directly, or on Windows over COM objects, as on a real host.
[[nodiscard]] std::shared_ptr<Platform::Windows::WmiConnector>
connectorTo(const std::shared_ptr<FakeWmiRepository> &repository);

} // namespace TestSupport
