// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/wmibackend.h"

#include "tests/platform/windows/support/fakewmiconnector.h"

namespace TestSupport {

QList<QByteArray> wmiBackendNames() { return {"direct"}; }

WmiBackend makeWmiBackend(const QByteArray &, const std::shared_ptr<FakeWmiRepository> &repository)
{
    return {std::make_shared<FakeWmiConnector>(repository), [] { return 0; }};
}

} // namespace TestSupport
