// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/fakewmi.h"

namespace TestSupport {

/// Connects to one fake namespace, without COM, on every system.
class FakeWmiConnector : public Platform::Windows::WmiConnector
{
public:
    explicit FakeWmiConnector(std::shared_ptr<FakeWmiRepository> repository);

    [[nodiscard]] Platform::Result<std::shared_ptr<Platform::Windows::WmiConnection>>
    connect(const QString &wmiNamespace, const Platform::CallContext &call) override;

private:
    std::shared_ptr<FakeWmiRepository> m_repository;
};

} // namespace TestSupport
