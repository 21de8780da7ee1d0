// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/comwmiconnector.h"

#include "platform/windows/boundedcall.h"
#include "platform/windows/native/comapartment.h"
#include "platform/windows/native/comblanket.h"
#include "platform/windows/native/commta.h"
#include "platform/windows/native/comtext.h"
#include "platform/windows/native/comwmiconnection.h"
#include "platform/windows/wmi/wmierror.h"

#include <objbase.h>
#include <wbemcli.h>

namespace Platform::Windows {

namespace {

using Answer = Result<std::shared_ptr<WmiConnection>>;

/// May be said once in a process; whoever was first said enough for WMI.
HRESULT allowImpersonation()
{
    const HRESULT status =
        CoInitializeSecurity(nullptr, -1, nullptr, nullptr, RPC_C_AUTHN_LEVEL_DEFAULT,
                             RPC_C_IMP_LEVEL_IMPERSONATE, nullptr, EOAC_NONE, nullptr);
    return status == RPC_E_TOO_LATE ? S_OK : status;
}

long wbemLocator(ComPtr<IWbemLocator> &locator)
{
    const HRESULT status = allowImpersonation();
    return FAILED(status) ? status
                          : CoCreateInstance(__uuidof(WbemLocator), nullptr, CLSCTX_INPROC_SERVER,
                                             __uuidof(IWbemLocator), locator.outVoid());
}

/// Without the flag a server that does not answer could hold the thread for ever.
Answer connectIn(const ComWmiConnector::LocatorSource &source, const QString &wmiNamespace)
{
    const ComMta mta; // the services outlive the apartment of this thread
    const ComApartment apartment;
    ComPtr<IWbemLocator> locator;
    HRESULT status = apartment.result();
    if (SUCCEEDED(status))
        status = source(locator);
    ComPtr<IWbemServices> services;
    if (SUCCEEDED(status))
        status = locator->ConnectServer(ComText(wmiNamespace).get(), nullptr, nullptr, nullptr,
                                        WBEM_FLAG_CONNECT_USE_MAX_WAIT, nullptr, nullptr,
                                        services.out());
    if (SUCCEEDED(status))
        status = setBlanket(services.get());
    if (FAILED(status))
        return wmiFailure(quint32(status), wmiNamespace);
    return std::make_shared<ComWmiConnection>(std::move(services));
}

} // namespace

ComWmiConnector::ComWmiConnector()
    : ComWmiConnector(wbemLocator)
{
}

ComWmiConnector::ComWmiConnector(LocatorSource source)
    : m_source(std::move(source))
{
}

Answer ComWmiConnector::connect(const QString &wmiNamespace, const CallContext &call)
{
    return boundedCall(
        wmiNamespace, [source = m_source, wmiNamespace] { return connectIn(source, wmiNamespace); },
        call);
}

} // namespace Platform::Windows
