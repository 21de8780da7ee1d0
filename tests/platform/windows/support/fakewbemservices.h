// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/unusedwbemservices.h"

namespace TestSupport {

/// One namespace of the fake WMI.
class FakeWbemServices final : public UnusedWbemServices
{
public:
    using UnusedWbemServices::UnusedWbemServices;

    HRESULT STDMETHODCALLTYPE GetObject(const BSTR path, LONG flags, IWbemContext *context,
                                        IWbemClassObject **object,
                                        IWbemCallResult **result) override;
    HRESULT STDMETHODCALLTYPE ExecQuery(const BSTR language, const BSTR query, LONG flags,
                                        IWbemContext *context,
                                        IEnumWbemClassObject **rows) override;
    HRESULT STDMETHODCALLTYPE ExecMethod(const BSTR path, const BSTR method, LONG flags,
                                         IWbemContext *context, IWbemClassObject *in,
                                         IWbemClassObject **out, IWbemCallResult **result) override;
};

} // namespace TestSupport
