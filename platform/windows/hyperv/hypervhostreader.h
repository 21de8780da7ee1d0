// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/fact.h"
#include "platform/windows/wmi/wmiconnection.h"

#include <QStringList>

namespace Platform::Windows {

/// What Get-VMHost shows as IovSupport and IovSupportReasons.
struct IovFacts
{
    Fact<bool> support;
    Fact<QStringList> reasons; ///< Text of Windows in its own language: show as plain text only.

    bool operator==(const IovFacts &) const = default;
};

/// Reads what Hyper-V says of the host itself.
class HyperVHostReader
{
public:
    explicit HyperVHostReader(std::shared_ptr<WmiConnection> connection);

    /// Msvm_VirtualEthernetSwitchManagementCapabilities. Facts that cannot be read say why.
    [[nodiscard]] IovFacts iov(const CallContext &call) const;

private:
    std::shared_ptr<WmiConnection> m_connection;
};

} // namespace Platform::Windows
