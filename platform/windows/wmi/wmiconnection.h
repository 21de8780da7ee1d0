// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/result.h"
#include "platform/windows/wmi/wmiobject.h"

#include <memory>

namespace Platform::Windows {

/// In-parameters of a method, or what it gave back.
using WmiArguments = QMap<QString, WmiValue>;

/// What a method gave back.
struct WmiOutcome
{
    quint32 returnValue = 0;
    WmiArguments out;

    bool operator==(const WmiOutcome &) const = default;
};

/// One WMI namespace. May be used from any thread, from several at a time; every call ends within
/// its limit. Errors of all calls: those of wmiFailure() in wmierror.h, TimedOut and Cancelled.
/// After a time-out of call() the effect is unknown.
class WmiConnection
{
public:
    virtual ~WmiConnection() = default;

    /// The instances that a WQL query gives. An unknown class gives an error or no rows. Build the
    /// text with wql.h only.
    [[nodiscard]] virtual Result<QList<WmiObject>> query(const QString &wql,
                                                         const CallContext &call) = 0;
    /// One instance, or the definition of a class, by its path.
    [[nodiscard]] virtual Result<WmiObject> get(const QString &path, const CallContext &call) = 0;
    /// Calls a method of the instance with this path. A return value other than 0 is no error here.
    [[nodiscard]] virtual Result<WmiOutcome> call(const QString &path, const QString &method,
                                                  const WmiArguments &in,
                                                  const CallContext &call) = 0;
    /// What it means when the namespace shows nothing at all, as far as the connection knows:
    /// AccessDenied, or ProviderUnavailable where the process has all rights that it takes.
    [[nodiscard]] virtual ErrorCode meaningOfNothing(const CallContext &)
    {
        return ErrorCode::AccessDenied;
    }
};

/// Opens namespaces of this computer.
class WmiConnector
{
public:
    virtual ~WmiConnector() = default;

    /// "root\virtualization\v2" for example. Errors: HyperVNotPresent for a namespace that does not
    /// exist, AccessDenied, ProviderUnavailable, TimedOut.
    [[nodiscard]] virtual Result<std::shared_ptr<WmiConnection>>
    connect(const QString &wmiNamespace, const CallContext &call) = 0;
};

} // namespace Platform::Windows
