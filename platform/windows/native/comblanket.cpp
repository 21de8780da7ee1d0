// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/comblanket.h"

#include <objbase.h>

namespace Platform::Windows {

HRESULT setBlanket(IUnknown *proxy)
{
    const HRESULT status = CoSetProxyBlanket(proxy, RPC_C_AUTHN_WINNT, RPC_C_AUTHZ_NONE, nullptr,
                                             RPC_C_AUTHN_LEVEL_PKT_PRIVACY,
                                             RPC_C_IMP_LEVEL_IMPERSONATE, nullptr, EOAC_NONE);
    return status == E_NOINTERFACE ? S_OK : status;
}

} // namespace Platform::Windows
