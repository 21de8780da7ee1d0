// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/boundedwmiconnection.h"

#include "platform/windows/boundedcall.h"

namespace Platform::Windows {

namespace {

/// The connection keeps the limit too, and has the better reason when it does.
CallContext withGrace(const CallContext &call)
{
    return call.limitedTo(call.limit + std::chrono::milliseconds(100));
}

} // namespace

BoundedWmiConnection::BoundedWmiConnection(std::shared_ptr<WmiConnection> other)
    : m_other(std::move(other))
{
}

Result<QList<WmiObject>> BoundedWmiConnection::query(const QString &wql, const CallContext &call)
{
    return boundedCall(
        wql, [other = m_other, wql, call] { return other->query(wql, call); }, withGrace(call));
}

Result<WmiObject> BoundedWmiConnection::get(const QString &path, const CallContext &call)
{
    return boundedCall(
        path, [other = m_other, path, call] { return other->get(path, call); }, withGrace(call));
}

Result<WmiOutcome> BoundedWmiConnection::call(const QString &path, const QString &method,
                                              const WmiArguments &in, const CallContext &call)
{
    return boundedCall(
        method,
        [other = m_other, path, method, in, call] { return other->call(path, method, in, call); },
        withGrace(call));
}

ErrorCode BoundedWmiConnection::meaningOfNothing(const CallContext &call)
{
    return m_other->meaningOfNothing(call);
}

} // namespace Platform::Windows
