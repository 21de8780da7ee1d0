// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakewbemlocator.h"

#include "tests/platform/windows/support/fakewbemservices.h"

namespace TestSupport {

HRESULT FakeWbemLocator::ConnectServer(const BSTR resource, const BSTR user, const BSTR password,
                                       const BSTR, LONG flags, const BSTR, IWbemContext *,
                                       IWbemServices **services)
{
    world()->checkApartment("IWbemLocator::ConnectServer");
    if (user || password || flags != WBEM_FLAG_CONNECT_USE_MAX_WAIT)
        return world()->unsupported("IWbemLocator::ConnectServer with other flags");
    const auto connected = repository().connect(QString::fromWCharArray(resource));
    if (!connected)
        return HRESULT(connected.error());
    *services = new FakeWbemServices(world());
    return S_OK;
}

} // namespace TestSupport
