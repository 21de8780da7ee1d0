// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/fakecomobject.h"

#include <wbemcli.h>

namespace TestSupport {

/// Connects to the fake namespace as the current user, never without a limit.
class FakeWbemLocator final : public FakeComObject<IWbemLocator>
{
public:
    using FakeComObject::FakeComObject;

    HRESULT STDMETHODCALLTYPE ConnectServer(const BSTR resource, const BSTR user,
                                            const BSTR password, const BSTR locale, LONG flags,
                                            const BSTR authority, IWbemContext *context,
                                            IWbemServices **services) override;
};

} // namespace TestSupport
