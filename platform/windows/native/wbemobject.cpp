// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/wbemobject.h"

#include "platform/windows/native/comtext.h"
#include "platform/windows/native/variantvalue.h"
#include "platform/windows/wmi/wmierror.h"

#include <objbase.h>
#include <wbemcli.h>

namespace Platform::Windows {

namespace {

QString systemText(IWbemClassObject *object, const wchar_t *name)
{
    UniqueVariant value;
    if (FAILED(object->Get(name, 0, value.out(), nullptr, nullptr)) || V_VT(value.get()) != VT_BSTR)
        return {};
    return QString::fromWCharArray(V_BSTR(value.get()),
                                   qsizetype(SysStringLen(V_BSTR(value.get()))));
}

/// Ends the enumeration of properties, however it goes.
class PropertyEnumeration
{
public:
    explicit PropertyEnumeration(IWbemClassObject *object)
        : m_object(object)
        , m_begun(object->BeginEnumeration(WBEM_FLAG_NONSYSTEM_ONLY))
    {
    }
    ~PropertyEnumeration()
    {
        if (SUCCEEDED(m_begun))
            m_object->EndEnumeration();
    }
    PropertyEnumeration(const PropertyEnumeration &) = delete;
    PropertyEnumeration &operator=(const PropertyEnumeration &) = delete;

    [[nodiscard]] HRESULT begun() const { return m_begun; }

private:
    IWbemClassObject *m_object;
    HRESULT m_begun;
};

} // namespace

Result<WmiObject> readObject(IWbemClassObject *object, const QString &what)
{
    WmiObject read;
    read.className = systemText(object, L"__CLASS");
    read.path = systemText(object, L"__PATH");
    const PropertyEnumeration enumeration(object);
    HRESULT status = enumeration.begun();
    while (SUCCEEDED(status)) {
        ComText name;
        UniqueVariant value;
        CIMTYPE type = CIM_EMPTY;
        status = object->Next(0, name.out(), value.out(), &type, nullptr);
        if (status == WBEM_S_NO_MORE_DATA)
            return read;
        if (SUCCEEDED(status) && !name.text().startsWith(QLatin1String("__")))
            read.properties.insert(name.text(), propertyFrom(value.value(), type));
    }
    return wmiFailure(quint32(status), what);
}

} // namespace Platform::Windows
