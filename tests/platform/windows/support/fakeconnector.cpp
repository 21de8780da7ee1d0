// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakeconnector.h"

#include "tests/platform/windows/support/wmibackend.h"

namespace TestSupport {

std::shared_ptr<Platform::Windows::WmiConnector>
connectorTo(const std::shared_ptr<FakeWmiRepository> &repository)
{
    return makeWmiBackend(wmiBackendNames().last(), repository).connector;
}

} // namespace TestSupport
