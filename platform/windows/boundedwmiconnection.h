// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/wmi/wmiconnection.h"

namespace Platform::Windows {

/// A connection for reading whose calls end within their limit, even where a provider, or COM
/// itself, never answers. A call that is left behind keeps the other connection alive.
class BoundedWmiConnection final : public WmiConnection
{
public:
    explicit BoundedWmiConnection(std::shared_ptr<WmiConnection> other);

    Result<QList<WmiObject>> query(const QString &wql, const CallContext &call) override;
    Result<WmiObject> get(const QString &path, const CallContext &call) override;
    Result<WmiOutcome> call(const QString &path, const QString &method, const WmiArguments &in,
                            const CallContext &call) override;
    ErrorCode meaningOfNothing(const CallContext &call) override;

private:
    const std::shared_ptr<WmiConnection> m_other;
};

} // namespace Platform::Windows
