// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

namespace Platform::Windows {

/// The service control manager, asked for SC_MANAGER_CONNECT and SERVICE_QUERY_STATUS only. May be
/// used from any thread.
class Services
{
public:
    virtual ~Services() = default;

    /// dwCurrentState of a service: 1 stopped, 4 running, else on the way. Errors: NotFound when
    /// there is no such service, AccessDenied, ProviderUnavailable.
    [[nodiscard]] virtual Result<quint32> state(const QString &name) const = 0;
};

} // namespace Platform::Windows
