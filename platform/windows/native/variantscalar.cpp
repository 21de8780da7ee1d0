// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/variantscalar.h"

#include <limits>
#include <optional>

namespace Platform::Windows {

namespace {

QString textFrom(BSTR text) { return QString::fromWCharArray(text, qsizetype(SysStringLen(text))); }

bool putText(const QString &text, UniqueVariant &variant)
{
    VARIANT *place = variant.out();
    V_BSTR(place) =
        SysAllocStringLen(reinterpret_cast<const OLECHAR *>(text.utf16()), UINT(text.size()));
    V_VT(place) = V_BSTR(place) ? VT_BSTR : VT_EMPTY;
    return V_BSTR(place) != nullptr;
}

std::optional<qint64> integerFrom(const VARIANT &variant)
{
    switch (V_VT(&variant)) {
    case VT_I1:
        return V_I1(&variant);
    case VT_UI1:
        return V_UI1(&variant);
    case VT_I2:
        return V_I2(&variant);
    case VT_UI2:
        return V_UI2(&variant);
    case VT_I4:
        return V_I4(&variant);
    case VT_UI4:
        return V_UI4(&variant);
    default:
        return std::nullopt;
    }
}

/// Unsigned types come in signed VARIANTs.
WmiValue narrowIntegerFrom(const VARIANT &variant, CimType type)
{
    const auto number = integerFrom(variant);
    if (!number)
        return {};
    if (type == CimType::UInt32)
        return qint64(quint32(*number));
    return type == CimType::UInt16 ? qint64(quint16(*number)) : *number;
}

WmiValue wideIntegerFrom(const VARIANT &variant, CimType type)
{
    if (V_VT(&variant) != VT_BSTR)
        return {};
    bool isNumber = false;
    const QString text = textFrom(V_BSTR(&variant));
    const WmiValue number = type == CimType::UInt64 ? WmiValue(text.toULongLong(&isNumber))
                                                    : WmiValue(text.toLongLong(&isNumber));
    return isNumber ? number : WmiValue();
}

WmiValue realFrom(const VARIANT &variant)
{
    if (V_VT(&variant) == VT_R4)
        return double(V_R4(&variant));
    return V_VT(&variant) == VT_R8 ? WmiValue(V_R8(&variant)) : WmiValue();
}

template <typename T>
bool isWithin(qint64 number)
{
    return number >= qint64(std::numeric_limits<T>::min()) &&
           number <= qint64(std::numeric_limits<T>::max());
}

bool isInRange(qint64 number, CimType type)
{
    switch (type) {
    case CimType::SInt8:
        return isWithin<qint8>(number);
    case CimType::UInt8:
        return isWithin<quint8>(number);
    case CimType::SInt16:
        return isWithin<qint16>(number);
    case CimType::UInt16:
        return isWithin<quint16>(number);
    case CimType::SInt32:
        return isWithin<qint32>(number);
    default:
        return type == CimType::UInt32 && isWithin<quint32>(number);
    }
}

bool putNarrowInteger(qint64 number, CimType type, UniqueVariant &variant)
{
    if (!isInRange(number, type))
        return false;
    VARIANT *place = variant.out();
    V_VT(place) = scalarVariantType(type);
    V_I4(place) = LONG(quint32(number)); // the smaller ones share its place
    return true;
}

bool putUnsigned(const WmiValue &value, UniqueVariant &variant)
{
    if (const auto *number = std::get_if<quint64>(&value))
        return putText(QString::number(*number), variant);
    const auto *number = std::get_if<qint64>(&value);
    return number && *number >= 0 && putText(QString::number(*number), variant);
}

bool putFlag(bool flag, UniqueVariant &variant)
{
    VARIANT *place = variant.out();
    V_VT(place) = VT_BOOL;
    V_BOOL(place) = flag ? VARIANT_TRUE : VARIANT_FALSE;
    return true;
}

bool putReal(double number, CimType type, UniqueVariant &variant)
{
    VARIANT *place = variant.out();
    V_VT(place) = scalarVariantType(type);
    if (type == CimType::Real32)
        V_R4(place) = float(number);
    else
        V_R8(place) = number;
    return true;
}

} // namespace

VARTYPE scalarVariantType(CimType type)
{
    switch (type) {
    case CimType::Boolean:
        return VT_BOOL;
    case CimType::UInt8:
        return VT_UI1;
    case CimType::SInt8:
    case CimType::SInt16:
        return VT_I2;
    case CimType::UInt16:
    case CimType::SInt32:
    case CimType::UInt32:
        return VT_I4;
    case CimType::Real32:
        return VT_R4;
    case CimType::Real64:
        return VT_R8;
    case CimType::Object:
        return VT_UNKNOWN;
    default:
        return VT_BSTR;
    }
}

WmiValue scalarFrom(const VARIANT &variant, CimType type)
{
    switch (type) {
    case CimType::Boolean:
        return V_VT(&variant) == VT_BOOL ? WmiValue(V_BOOL(&variant) != VARIANT_FALSE) : WmiValue();
    case CimType::SInt64:
    case CimType::UInt64:
        return wideIntegerFrom(variant, type);
    case CimType::Real32:
    case CimType::Real64:
        return realFrom(variant);
    case CimType::String:
    case CimType::DateTime:
    case CimType::Reference:
        return V_VT(&variant) == VT_BSTR ? WmiValue(textFrom(V_BSTR(&variant))) : WmiValue();
    case CimType::Object:
        return {};
    default:
        return narrowIntegerFrom(variant, type);
    }
}

bool putScalar(const WmiValue &value, CimType type, UniqueVariant &variant)
{
    switch (type) {
    case CimType::Boolean:
        return std::holds_alternative<bool>(value) && putFlag(std::get<bool>(value), variant);
    case CimType::UInt64:
        return putUnsigned(value, variant);
    case CimType::SInt64:
        return std::holds_alternative<qint64>(value) &&
               putText(QString::number(std::get<qint64>(value)), variant);
    case CimType::Real32:
    case CimType::Real64:
        return std::holds_alternative<double>(value) &&
               putReal(std::get<double>(value), type, variant);
    case CimType::String:
    case CimType::DateTime:
    case CimType::Reference:
        return std::holds_alternative<QString>(value) && putText(std::get<QString>(value), variant);
    case CimType::Object:
        return false;
    default:
        return std::holds_alternative<qint64>(value) &&
               putNarrowInteger(std::get<qint64>(value), type, variant);
    }
}

} // namespace Platform::Windows
