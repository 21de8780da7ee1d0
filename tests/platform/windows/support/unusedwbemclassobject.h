// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/fakecomobject.h"

#include <wbemcli.h>

namespace TestSupport {

/// IWbemClassObject of which nothing may be used; a fake replaces what may.
class UnusedWbemClassObject : public FakeComObject<IWbemClassObject>
{
public:
    using FakeComObject::FakeComObject;

    HRESULT STDMETHODCALLTYPE GetQualifierSet(IWbemQualifierSet **) override
    {
        return world()->unsupported("IWbemClassObject::GetQualifierSet");
    }
    HRESULT STDMETHODCALLTYPE Get(LPCWSTR, LONG, VARIANT *, CIMTYPE *, LONG *) override
    {
        return world()->unsupported("IWbemClassObject::Get");
    }
    HRESULT STDMETHODCALLTYPE Put(LPCWSTR, LONG, VARIANT *, CIMTYPE) override
    {
        return world()->unsupported("IWbemClassObject::Put");
    }
    HRESULT STDMETHODCALLTYPE Delete(LPCWSTR) override
    {
        return world()->unsupported("IWbemClassObject::Delete");
    }
    HRESULT STDMETHODCALLTYPE GetNames(LPCWSTR, LONG, VARIANT *, SAFEARRAY **) override
    {
        return world()->unsupported("IWbemClassObject::GetNames");
    }
    HRESULT STDMETHODCALLTYPE BeginEnumeration(LONG) override
    {
        return world()->unsupported("IWbemClassObject::BeginEnumeration");
    }
    HRESULT STDMETHODCALLTYPE Next(LONG, BSTR *, VARIANT *, CIMTYPE *, LONG *) override
    {
        return world()->unsupported("IWbemClassObject::Next");
    }
    HRESULT STDMETHODCALLTYPE EndEnumeration() override
    {
        return world()->unsupported("IWbemClassObject::EndEnumeration");
    }
    HRESULT STDMETHODCALLTYPE GetPropertyQualifierSet(LPCWSTR, IWbemQualifierSet **) override
    {
        return world()->unsupported("IWbemClassObject::GetPropertyQualifierSet");
    }
    HRESULT STDMETHODCALLTYPE Clone(IWbemClassObject **) override
    {
        return world()->unsupported("IWbemClassObject::Clone");
    }
    HRESULT STDMETHODCALLTYPE GetObjectText(LONG, BSTR *) override
    {
        return world()->unsupported("IWbemClassObject::GetObjectText");
    }
    HRESULT STDMETHODCALLTYPE SpawnDerivedClass(LONG, IWbemClassObject **) override
    {
        return world()->unsupported("IWbemClassObject::SpawnDerivedClass");
    }
    HRESULT STDMETHODCALLTYPE SpawnInstance(LONG, IWbemClassObject **) override
    {
        return world()->unsupported("IWbemClassObject::SpawnInstance");
    }
    HRESULT STDMETHODCALLTYPE CompareTo(LONG, IWbemClassObject *) override
    {
        return world()->unsupported("IWbemClassObject::CompareTo");
    }
    HRESULT STDMETHODCALLTYPE GetPropertyOrigin(LPCWSTR, BSTR *) override
    {
        return world()->unsupported("IWbemClassObject::GetPropertyOrigin");
    }
    HRESULT STDMETHODCALLTYPE InheritsFrom(LPCWSTR) override
    {
        return world()->unsupported("IWbemClassObject::InheritsFrom");
    }
    HRESULT STDMETHODCALLTYPE GetMethod(LPCWSTR, LONG, IWbemClassObject **,
                                        IWbemClassObject **) override
    {
        return world()->unsupported("IWbemClassObject::GetMethod");
    }
    HRESULT STDMETHODCALLTYPE PutMethod(LPCWSTR, LONG, IWbemClassObject *,
                                        IWbemClassObject *) override
    {
        return world()->unsupported("IWbemClassObject::PutMethod");
    }
    HRESULT STDMETHODCALLTYPE DeleteMethod(LPCWSTR) override
    {
        return world()->unsupported("IWbemClassObject::DeleteMethod");
    }
    HRESULT STDMETHODCALLTYPE BeginMethodEnumeration(LONG) override
    {
        return world()->unsupported("IWbemClassObject::BeginMethodEnumeration");
    }
    HRESULT STDMETHODCALLTYPE NextMethod(LONG, BSTR *, IWbemClassObject **,
                                         IWbemClassObject **) override
    {
        return world()->unsupported("IWbemClassObject::NextMethod");
    }
    HRESULT STDMETHODCALLTYPE EndMethodEnumeration() override
    {
        return world()->unsupported("IWbemClassObject::EndMethodEnumeration");
    }
    HRESULT STDMETHODCALLTYPE GetMethodQualifierSet(LPCWSTR, IWbemQualifierSet **) override
    {
        return world()->unsupported("IWbemClassObject::GetMethodQualifierSet");
    }
    HRESULT STDMETHODCALLTYPE GetMethodOrigin(LPCWSTR, BSTR *) override
    {
        return world()->unsupported("IWbemClassObject::GetMethodOrigin");
    }
};

} // namespace TestSupport
