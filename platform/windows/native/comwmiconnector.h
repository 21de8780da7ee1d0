// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/native/comptr.h"
#include "platform/windows/wmi/wmiconnection.h"

#include <functional>

struct IWbemLocator;

namespace Platform::Windows {

/// Opens WMI namespaces of this computer through COM, on a thread of its own.
class ComWmiConnector final : public WmiConnector
{
public:
    /// Where the locator comes from: an HRESULT, and the locator with success. Called in the
    /// multithreaded apartment.
    using LocatorSource = std::function<long(ComPtr<IWbemLocator> &)>;

    /// With WMI's own locator.
    ComWmiConnector();
    explicit ComWmiConnector(LocatorSource source);

    Result<std::shared_ptr<WmiConnection>> connect(const QString &wmiNamespace,
                                                   const CallContext &call) override;

private:
    LocatorSource m_source;
};

} // namespace Platform::Windows
