// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/fakecomobject.h"

#include <wbemcli.h>

namespace TestSupport {

/// IWbemServices of which nothing may be used; a fake replaces what may.
class UnusedWbemServices : public FakeComObject<IWbemServices>
{
public:
    using FakeComObject::FakeComObject;

    HRESULT STDMETHODCALLTYPE OpenNamespace(const BSTR, LONG, IWbemContext *, IWbemServices **,
                                            IWbemCallResult **) override
    {
        return world()->unsupported("IWbemServices::OpenNamespace");
    }
    HRESULT STDMETHODCALLTYPE CancelAsyncCall(IWbemObjectSink *) override
    {
        return world()->unsupported("IWbemServices::CancelAsyncCall");
    }
    HRESULT STDMETHODCALLTYPE QueryObjectSink(LONG, IWbemObjectSink **) override
    {
        return world()->unsupported("IWbemServices::QueryObjectSink");
    }
    HRESULT STDMETHODCALLTYPE GetObject(const BSTR, LONG, IWbemContext *, IWbemClassObject **,
                                        IWbemCallResult **) override
    {
        return world()->unsupported("IWbemServices::GetObject");
    }
    HRESULT STDMETHODCALLTYPE GetObjectAsync(const BSTR, LONG, IWbemContext *,
                                             IWbemObjectSink *) override
    {
        return world()->unsupported("IWbemServices::GetObjectAsync");
    }
    HRESULT STDMETHODCALLTYPE PutClass(IWbemClassObject *, LONG, IWbemContext *,
                                       IWbemCallResult **) override
    {
        return world()->unsupported("IWbemServices::PutClass");
    }
    HRESULT STDMETHODCALLTYPE PutClassAsync(IWbemClassObject *, LONG, IWbemContext *,
                                            IWbemObjectSink *) override
    {
        return world()->unsupported("IWbemServices::PutClassAsync");
    }
    HRESULT STDMETHODCALLTYPE DeleteClass(const BSTR, LONG, IWbemContext *,
                                          IWbemCallResult **) override
    {
        return world()->unsupported("IWbemServices::DeleteClass");
    }
    HRESULT STDMETHODCALLTYPE DeleteClassAsync(const BSTR, LONG, IWbemContext *,
                                               IWbemObjectSink *) override
    {
        return world()->unsupported("IWbemServices::DeleteClassAsync");
    }
    HRESULT STDMETHODCALLTYPE CreateClassEnum(const BSTR, LONG, IWbemContext *,
                                              IEnumWbemClassObject **) override
    {
        return world()->unsupported("IWbemServices::CreateClassEnum");
    }
    HRESULT STDMETHODCALLTYPE CreateClassEnumAsync(const BSTR, LONG, IWbemContext *,
                                                   IWbemObjectSink *) override
    {
        return world()->unsupported("IWbemServices::CreateClassEnumAsync");
    }
    HRESULT STDMETHODCALLTYPE PutInstance(IWbemClassObject *, LONG, IWbemContext *,
                                          IWbemCallResult **) override
    {
        return world()->unsupported("IWbemServices::PutInstance");
    }
    HRESULT STDMETHODCALLTYPE PutInstanceAsync(IWbemClassObject *, LONG, IWbemContext *,
                                               IWbemObjectSink *) override
    {
        return world()->unsupported("IWbemServices::PutInstanceAsync");
    }
    HRESULT STDMETHODCALLTYPE DeleteInstance(const BSTR, LONG, IWbemContext *,
                                             IWbemCallResult **) override
    {
        return world()->unsupported("IWbemServices::DeleteInstance");
    }
    HRESULT STDMETHODCALLTYPE DeleteInstanceAsync(const BSTR, LONG, IWbemContext *,
                                                  IWbemObjectSink *) override
    {
        return world()->unsupported("IWbemServices::DeleteInstanceAsync");
    }
    HRESULT STDMETHODCALLTYPE CreateInstanceEnum(const BSTR, LONG, IWbemContext *,
                                                 IEnumWbemClassObject **) override
    {
        return world()->unsupported("IWbemServices::CreateInstanceEnum");
    }
    HRESULT STDMETHODCALLTYPE CreateInstanceEnumAsync(const BSTR, LONG, IWbemContext *,
                                                      IWbemObjectSink *) override
    {
        return world()->unsupported("IWbemServices::CreateInstanceEnumAsync");
    }
    HRESULT STDMETHODCALLTYPE ExecQuery(const BSTR, const BSTR, LONG, IWbemContext *,
                                        IEnumWbemClassObject **) override
    {
        return world()->unsupported("IWbemServices::ExecQuery");
    }
    HRESULT STDMETHODCALLTYPE ExecQueryAsync(const BSTR, const BSTR, LONG, IWbemContext *,
                                             IWbemObjectSink *) override
    {
        return world()->unsupported("IWbemServices::ExecQueryAsync");
    }
    HRESULT STDMETHODCALLTYPE ExecNotificationQuery(const BSTR, const BSTR, LONG, IWbemContext *,
                                                    IEnumWbemClassObject **) override
    {
        return world()->unsupported("IWbemServices::ExecNotificationQuery");
    }
    HRESULT STDMETHODCALLTYPE ExecNotificationQueryAsync(const BSTR, const BSTR, LONG,
                                                         IWbemContext *, IWbemObjectSink *) override
    {
        return world()->unsupported("IWbemServices::ExecNotificationQueryAsync");
    }
    HRESULT STDMETHODCALLTYPE ExecMethod(const BSTR, const BSTR, LONG, IWbemContext *,
                                         IWbemClassObject *, IWbemClassObject **,
                                         IWbemCallResult **) override
    {
        return world()->unsupported("IWbemServices::ExecMethod");
    }
    HRESULT STDMETHODCALLTYPE ExecMethodAsync(const BSTR, const BSTR, LONG, IWbemContext *,
                                              IWbemClassObject *, IWbemObjectSink *) override
    {
        return world()->unsupported("IWbemServices::ExecMethodAsync");
    }
};

} // namespace TestSupport
