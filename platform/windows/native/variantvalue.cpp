// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/variantvalue.h"

#include "platform/windows/native/cimtypenumber.h"
#include "platform/windows/native/variantscalar.h"

#include <objbase.h>
#include <wbemcli.h>

namespace Platform::Windows {

namespace {

/// One element of an array; empty when it cannot be had.
void readElement(SAFEARRAY *array, VARTYPE elementType, LONG index, UniqueVariant &element)
{
    VARIANT *place = element.out();
    if (elementType == VT_VARIANT) {
        SafeArrayGetElement(array, &index, place);
        return;
    }
    if (SUCCEEDED(SafeArrayGetElement(array, &index, &V_I8(place)))) // all share one place
        V_VT(place) = elementType;
}

template <typename T>
WmiValue listFrom(const VARIANT &variant, CimType type)
{
    SAFEARRAY *array = V_ARRAY(&variant);
    const VARTYPE elementType = V_VT(&variant) & VT_TYPEMASK;
    LONG first = 0;
    LONG last = -1;
    if (FAILED(SafeArrayGetLBound(array, 1, &first)) || FAILED(SafeArrayGetUBound(array, 1, &last)))
        return {};
    QList<T> list;
    for (LONG index = first; index <= last; ++index) {
        UniqueVariant element;
        readElement(array, elementType, index, element);
        const WmiValue value = scalarFrom(element.value(), type);
        const T *typed = std::get_if<T>(&value);
        if (!typed)
            return {};
        list << *typed;
    }
    return list;
}

WmiValue arrayFrom(const VARIANT &variant, CimType type)
{
    if (!V_ISARRAY(&variant) || !V_ARRAY(&variant))
        return {};
    switch (type) {
    case CimType::Boolean:
        return listFrom<bool>(variant, type);
    case CimType::UInt64:
        return listFrom<quint64>(variant, type);
    case CimType::String:
    case CimType::DateTime:
    case CimType::Reference:
        return listFrom<QString>(variant, type);
    case CimType::Real32:
    case CimType::Real64:
    case CimType::Object:
        return {};
    default:
        return listFrom<qint64>(variant, type);
    }
}

template <typename T>
bool putList(const QList<T> &list, CimType type, UniqueVariant &variant)
{
    const VARTYPE elementType = scalarVariantType(type);
    SAFEARRAY *array = SafeArrayCreateVector(elementType, 0, ULONG(list.size()));
    if (!array)
        return false;
    VARIANT *place = variant.out();
    V_VT(place) = elementType | VT_ARRAY;
    V_ARRAY(place) = array;
    for (LONG index = 0; index < LONG(list.size()); ++index) {
        UniqueVariant element;
        if (!putScalar(list[index], type, element))
            return false;
        void *content = elementType == VT_BSTR ? static_cast<void *>(V_BSTR(element.get()))
                                               : static_cast<void *>(&V_I8(element.get()));
        if (FAILED(SafeArrayPutElement(array, &index, content)))
            return false;
    }
    return true;
}

bool putArray(const WmiValue &value, CimType type, UniqueVariant &variant)
{
    if (const auto *texts = std::get_if<QStringList>(&value))
        return putList<QString>(*texts, type, variant);
    if (const auto *numbers = std::get_if<QList<qint64>>(&value))
        return putList(*numbers, type, variant);
    if (const auto *numbers = std::get_if<QList<quint64>>(&value))
        return putList(*numbers, type, variant);
    if (const auto *flags = std::get_if<QList<bool>>(&value))
        return putList(*flags, type, variant);
    return false;
}

} // namespace

WmiProperty propertyFrom(const VARIANT &variant, long cimType)
{
    WmiProperty property{typeOfNumber(cimType), (cimType & CIM_FLAG_ARRAY) != 0, {}};
    property.value =
        property.isArray ? arrayFrom(variant, property.type) : scalarFrom(variant, property.type);
    return property;
}

bool putValue(const WmiValue &value, long cimType, UniqueVariant &variant)
{
    const CimType type = typeOfNumber(cimType);
    if (std::holds_alternative<std::monostate>(value)) {
        V_VT(variant.out()) = VT_NULL;
        return true;
    }
    return (cimType & CIM_FLAG_ARRAY) != 0 ? putArray(value, type, variant)
                                           : putScalar(value, type, variant);
}

} // namespace Platform::Windows
