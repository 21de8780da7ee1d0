// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/pendingchanges.h"
#include "platform/windows/wmi/wmiconnection.h"
#include "platform/windowsfacts.h"

#include <functional>
#include <mutex>

namespace Platform::Windows {

/// root\virtualization\v2 of this computer, opened with the first call and again after it was lost.
/// While the service shuts down, which it says for a moment only, calls are repeated for about two
/// seconds. A lost connection is opened again for what reads, at once and then, as while the
/// service is started anew, for about four seconds; a method that lost it is not
/// called twice: HyperVDisconnected, and its effect is unknown. Methods and jobs whose end nobody
/// has seen are pending changes; a method of another object than a job is called only when there
/// are none: Busy.
class HyperVConnection final : public WmiConnection,
                               public std::enable_shared_from_this<HyperVConnection>
{
public:
    /// Tells the rights of this process; it may take its time.
    using Rights = std::function<RightsFacts()>;

    HyperVConnection(std::shared_ptr<WmiConnector> connector, Rights rights,
                     std::shared_ptr<PendingChanges> pending = std::make_shared<PendingChanges>());

    Result<QList<WmiObject>> query(const QString &wql, const CallContext &call) override;
    Result<WmiObject> get(const QString &path, const CallContext &call) override;
    Result<WmiOutcome> call(const QString &path, const QString &method, const WmiArguments &in,
                            const CallContext &call) override;
    ErrorCode meaningOfNothing(const CallContext &call) override;

private:
    template <typename T>
    using Ask =
        std::function<Result<T>(const std::shared_ptr<WmiConnection> &, const CallContext &)>;

    template <typename T>
    Result<T> repeated(const Ask<T> &ask, bool isReading, const CallContext &call);
    std::function<Result<WmiOutcome>()> methodCall(const std::shared_ptr<WmiConnection> &to,
                                                   const QString &path, const QString &method,
                                                   const WmiArguments &in);
    Result<std::shared_ptr<WmiConnection>> opened(const CallContext &call);
    void forget(const std::shared_ptr<WmiConnection> &lost);

    const std::shared_ptr<WmiConnector> m_connector;
    const Rights m_rights;
    const std::shared_ptr<PendingChanges> m_pending;
    std::mutex m_mutex;
    std::shared_ptr<WmiConnection> m_connection;
};

} // namespace Platform::Windows
