// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/comwmiconnection.h"

#include "platform/windows/boundedcall.h"
#include "platform/windows/native/comapartment.h"
#include "platform/windows/native/comtext.h"
#include "platform/windows/native/wbemmethod.h"
#include "platform/windows/native/wbemobject.h"
#include "platform/windows/native/wbemquery.h"
#include "platform/windows/wmi/wmierror.h"

namespace Platform::Windows {

namespace {

/// Runs `work` with the session on a thread of the multithreaded apartment.
template <typename Work>
auto inApartment(const QString &what, const std::shared_ptr<WbemSession> &session, Work work,
                 const CallContext &call)
{
    using Answer = std::invoke_result_t<Work, WbemSession &>;
    return boundedCall(
        what,
        [what, session, work = std::move(work)]() -> Answer {
            const ComApartment apartment;
            if (FAILED(apartment.result()))
                return wmiFailure(quint32(apartment.result()), what);
            return work(*session);
        },
        call);
}

} // namespace

ComWmiConnection::ComWmiConnection(ComPtr<IWbemServices> services)
    : m_session(std::make_shared<WbemSession>(std::move(services)))
{
}

Result<QList<WmiObject>> ComWmiConnection::query(const QString &wql, const CallContext &call)
{
    return inApartment(
        wql, m_session,
        [wql, call](WbemSession &session) { return runWbemQuery(session, wql, call); }, call);
}

Result<WmiObject> ComWmiConnection::get(const QString &path, const CallContext &call)
{
    const auto work = [path](WbemSession &session) -> Result<WmiObject> {
        ComPtr<IWbemClassObject> object;
        const HRESULT status =
            session.services()->GetObject(ComText(path).get(), 0, nullptr, object.out(), nullptr);
        return FAILED(status) ? wmiFailure(quint32(status), path) : readObject(object.get(), path);
    };
    return inApartment(path, m_session, work, call);
}

Result<WmiOutcome> ComWmiConnection::call(const QString &path, const QString &method,
                                          const WmiArguments &in, const CallContext &call)
{
    return inApartment(
        method, m_session,
        [path, method, in](WbemSession &session) {
            return runWbemMethod(session, path, method, in);
        },
        call);
}

} // namespace Platform::Windows
