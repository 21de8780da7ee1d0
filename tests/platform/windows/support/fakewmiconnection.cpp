// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakewmiconnection.h"

#include "platform/windows/boundedcall.h"
#include "platform/windows/wmi/wmierror.h"

using namespace Platform;
using namespace Platform::Windows;

namespace TestSupport {

namespace {

template <typename T>
Result<T> resultOf(WmiAnswer<T> answer, const QString &what)
{
    if (!answer)
        return wmiFailure(answer.error(), what);
    return std::move(*answer);
}

WmiAnswer<QList<WmiObject>> allRows(FakeWmiRepository &repository, const QString &wql)
{
    auto rows = repository.query(wql);
    if (!rows)
        return rows;
    const QString className = WqlStatement::parse(wql)->className;
    for (qsizetype i = 0; i <= rows->size(); ++i) { // one more finds the end
        if (const auto next = repository.next(className); !next)
            return tl::make_unexpected(next.error());
    }
    return rows;
}

} // namespace

FakeWmiConnection::FakeWmiConnection(std::shared_ptr<FakeWmiRepository> repository)
    : m_repository(std::move(repository))
{
}

Result<QList<WmiObject>> FakeWmiConnection::query(const QString &wql, const CallContext &call)
{
    return boundedCall(
        wql, [repository = m_repository, wql] { return resultOf(allRows(*repository, wql), wql); },
        call);
}

Result<WmiObject> FakeWmiConnection::get(const QString &path, const CallContext &call)
{
    return boundedCall(
        path, [repository = m_repository, path] { return resultOf(repository->get(path), path); },
        call);
}

Result<WmiOutcome> FakeWmiConnection::call(const QString &path, const QString &method,
                                           const WmiArguments &in, const CallContext &call)
{
    return boundedCall(
        method,
        [repository = m_repository, path, method, in] {
            return resultOf(repository->call(path, method, in), method);
        },
        call);
}

} // namespace TestSupport
