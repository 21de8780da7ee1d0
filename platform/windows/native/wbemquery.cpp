// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/wbemquery.h"

#include "platform/windows/native/comblanket.h"
#include "platform/windows/native/comtext.h"
#include "platform/windows/native/wbemobject.h"
#include "platform/windows/wmi/wmierror.h"

namespace Platform::Windows {

namespace {

using Clock = std::chrono::steady_clock;

/// How long one call for the next row may take, in ms.
constexpr long Slice = 100;

} // namespace

Result<QList<WmiObject>> runWbemQuery(WbemSession &session, const QString &wql,
                                      const CallContext &call)
{
    const Clock::time_point end = Clock::now() + call.limit;
    ComPtr<IEnumWbemClassObject> rows;
    HRESULT status = session.services()->ExecQuery(
        ComText(QStringLiteral("WQL")).get(), ComText(wql).get(),
        WBEM_FLAG_RETURN_IMMEDIATELY | WBEM_FLAG_FORWARD_ONLY, nullptr, rows.out());
    if (SUCCEEDED(status))
        status = setBlanket(rows.get());
    QList<WmiObject> read;
    while (SUCCEEDED(status)) {
        if (call.stop.stop_requested())
            return failure(ErrorCode::Cancelled, wql);
        if (Clock::now() >= end)
            return failure(ErrorCode::TimedOut, wql);
        ComPtr<IWbemClassObject> row;
        ULONG count = 0;
        status = rows->Next(Slice, 1, row.out(), &count);
        if (status == WBEM_S_TIMEDOUT || FAILED(status))
            continue;
        if (count == 0)
            return read;
        const auto object = readObject(row.get(), wql);
        if (!object)
            return tl::make_unexpected(object.error());
        read << *object;
    }
    return wmiFailure(quint32(status), wql);
}

} // namespace Platform::Windows
