// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakewbemrows.h"

#include "tests/platform/windows/support/fakewbemclassobject.h"

using namespace Platform::Windows;

namespace TestSupport {

FakeWbemRows::FakeWbemRows(std::shared_ptr<FakeComWorld> world, QString className,
                           QList<WmiObject> rows)
    : FakeComObject(std::move(world))
    , m_className(std::move(className))
    , m_rows(std::move(rows))
{
}

HRESULT FakeWbemRows::Reset() { return world()->unsupported("IEnumWbemClassObject::Reset"); }

/// Gives one row at a time, however many are asked for.
HRESULT FakeWbemRows::Next(LONG timeout, ULONG count, IWbemClassObject **objects, ULONG *returned)
{
    checkCall("IEnumWbemClassObject::Next");
    *returned = 0;
    if (timeout < 0 || count == 0)
        return world()->unsupported("IEnumWbemClassObject::Next without a limit");
    const auto next = repository().next(m_className, std::chrono::milliseconds(timeout));
    if (!next)
        return HRESULT(next.error());
    if (m_rows.isEmpty())
        return WBEM_S_FALSE;
    *objects = new FakeWbemClassObject(world(), m_rows.takeFirst());
    *returned = 1;
    return count == 1 ? WBEM_S_NO_ERROR : WBEM_S_FALSE;
}

HRESULT FakeWbemRows::NextAsync(ULONG, IWbemObjectSink *)
{
    return world()->unsupported("IEnumWbemClassObject::NextAsync");
}

HRESULT FakeWbemRows::Clone(IEnumWbemClassObject **)
{
    return world()->unsupported("IEnumWbemClassObject::Clone");
}

HRESULT FakeWbemRows::Skip(LONG, ULONG)
{
    return world()->unsupported("IEnumWbemClassObject::Skip");
}

} // namespace TestSupport
