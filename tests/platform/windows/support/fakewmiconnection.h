// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/fakewmi.h"

namespace TestSupport {

/// The WmiConnection contract on a fake namespace, without COM, on every system. Calls run on
/// threads of their own and keep to their limits.
class FakeWmiConnection : public Platform::Windows::WmiConnection
{
public:
    explicit FakeWmiConnection(std::shared_ptr<FakeWmiRepository> repository);

    [[nodiscard]] Platform::Result<QList<Platform::Windows::WmiObject>>
    query(const QString &wql, const Platform::CallContext &call) override;
    [[nodiscard]] Platform::Result<Platform::Windows::WmiObject>
    get(const QString &path, const Platform::CallContext &call) override;
    [[nodiscard]] Platform::Result<Platform::Windows::WmiOutcome>
    call(const QString &path, const QString &method, const Platform::Windows::WmiArguments &in,
         const Platform::CallContext &call) override;

private:
    std::shared_ptr<FakeWmiRepository> m_repository;
};

} // namespace TestSupport
