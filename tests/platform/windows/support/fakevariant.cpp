// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakevariant.h"

#include <wbemcli.h>

#include <bit>

using namespace Platform::Windows;

namespace TestSupport {

namespace {

struct TypeRow
{
    CimType type;
    long number;
    VARTYPE variant;
};

constexpr TypeRow Types[] = {
    {CimType::Boolean, CIM_BOOLEAN, VT_BOOL},   {CimType::SInt8, CIM_SINT8, VT_I2},
    {CimType::UInt8, CIM_UINT8, VT_UI1},        {CimType::SInt16, CIM_SINT16, VT_I2},
    {CimType::UInt16, CIM_UINT16, VT_I4},       {CimType::SInt32, CIM_SINT32, VT_I4},
    {CimType::UInt32, CIM_UINT32, VT_I4},       {CimType::SInt64, CIM_SINT64, VT_BSTR},
    {CimType::UInt64, CIM_UINT64, VT_BSTR},     {CimType::Real32, CIM_REAL32, VT_R4},
    {CimType::Real64, CIM_REAL64, VT_R8},       {CimType::String, CIM_STRING, VT_BSTR},
    {CimType::DateTime, CIM_DATETIME, VT_BSTR}, {CimType::Reference, CIM_REFERENCE, VT_BSTR},
    {CimType::Object, CIM_OBJECT, VT_UNKNOWN},
};

const TypeRow &rowOf(CimType type)
{
    for (const TypeRow &row : Types) {
        if (row.type == type)
            return row;
    }
    qFatal("A type without a row");
}

BSTR textOf(const QString &text)
{
    return SysAllocStringLen(reinterpret_cast<const OLECHAR *>(text.utf16()), UINT(text.size()));
}

QString textOf(BSTR text) { return QString::fromWCharArray(text, qsizetype(SysStringLen(text))); }

/// What an element of the array, or the VARIANT itself, holds in memory.
union Cell {
    BSTR text;
    VARIANT_BOOL flag;
    BYTE byte;
    SHORT word;
    LONG number;
    FLOAT real;
    DOUBLE wideReal;
};

struct CellWriter
{
    VARTYPE type;
    Cell *cell;

    void operator()(bool value) const { cell->flag = value ? VARIANT_TRUE : VARIANT_FALSE; }
    void operator()(quint64 value) const { cell->text = textOf(QString::number(value)); }
    void operator()(const QString &value) const { cell->text = textOf(value); }
    void operator()(double value) const
    {
        if (type == VT_R4)
            cell->real = float(value);
        else
            cell->wideReal = value;
    }
    void operator()(qint64 value) const
    {
        if (type == VT_BSTR)
            cell->text = textOf(QString::number(value));
        else if (type == VT_UI1)
            cell->byte = BYTE(value);
        else if (type == VT_I2)
            cell->word = SHORT(value);
        else
            cell->number = LONG(quint32(value));
    }
    template <typename Other>
    void operator()(const Other &) const
    {
        qFatal("A value that is none");
    }
};

WmiValue cellValue(const Cell &cell, CimType type)
{
    switch (type) {
    case CimType::Boolean:
        return cell.flag != VARIANT_FALSE;
    case CimType::UInt8:
        return qint64(cell.byte);
    case CimType::SInt8:
    case CimType::SInt16:
        return qint64(cell.word);
    case CimType::UInt16:
    case CimType::UInt32:
        return qint64(quint32(cell.number));
    case CimType::SInt32:
        return qint64(cell.number);
    case CimType::SInt64:
        return textOf(cell.text).toLongLong();
    case CimType::UInt64:
        return textOf(cell.text).toULongLong();
    case CimType::Real32:
        return double(cell.real);
    case CimType::Real64:
        return cell.wideReal;
    default:
        return textOf(cell.text);
    }
}

template <typename T>
SAFEARRAY *arrayOf(const QList<T> &list, VARTYPE type)
{
    SAFEARRAY *array = SafeArrayCreateVector(type, 0, ULONG(list.size()));
    const UINT size = SafeArrayGetElemsize(array);
    BYTE *data = nullptr;
    SafeArrayAccessData(array, reinterpret_cast<void **>(&data));
    for (qsizetype i = 0; i < list.size(); ++i) {
        Cell cell = {};
        CellWriter{type, &cell}(T(list[i]));
        memcpy(data + size * UINT(i), &cell, size);
    }
    SafeArrayUnaccessData(array);
    return array;
}

template <typename T>
WmiValue listOf(SAFEARRAY *array, CimType type)
{
    QList<T> list;
    const UINT size = SafeArrayGetElemsize(array);
    LONG last = -1;
    SafeArrayGetUBound(array, 1, &last);
    BYTE *data = nullptr;
    SafeArrayAccessData(array, reinterpret_cast<void **>(&data));
    for (LONG i = 0; i <= last; ++i) {
        Cell cell = {};
        memcpy(&cell, data + size * UINT(i), size);
        list << std::get<T>(cellValue(cell, type));
    }
    SafeArrayUnaccessData(array);
    return list;
}

std::optional<WmiValue> takeArray(SAFEARRAY *array, CimType type)
{
    switch (type) {
    case CimType::Boolean:
        return listOf<bool>(array, type);
    case CimType::UInt64:
        return listOf<quint64>(array, type);
    case CimType::String:
    case CimType::DateTime:
    case CimType::Reference:
        return listOf<QString>(array, type);
    case CimType::Real32:
    case CimType::Real64:
    case CimType::Object:
        return std::nullopt;
    default:
        return listOf<qint64>(array, type);
    }
}

} // namespace

long cimTypeNumber(const WmiTypeDefinition &definition)
{
    return rowOf(definition.type).number | (definition.isArray ? CIM_FLAG_ARRAY : 0);
}

void giveVariant(const WmiValue &value, const WmiTypeDefinition &definition, VARIANT *variant)
{
    const VARTYPE type = rowOf(definition.type).variant;
    V_VT(variant) = VT_NULL;
    if (std::holds_alternative<std::monostate>(value))
        return;
    V_VT(variant) = definition.isArray ? VARTYPE(type | VT_ARRAY) : type;
    std::visit(
        [variant, type](const auto &plain) {
            if constexpr (requires {
                              plain.size();
                              plain.front();
                          } &&
                          !std::is_same_v<std::decay_t<decltype(plain)>, QString>)
                V_ARRAY(variant) = arrayOf(plain, type);
            else {
                Cell cell = {};
                CellWriter{type, &cell}(plain);
                V_I8(variant) = std::bit_cast<LONGLONG>(cell);
            }
        },
        value);
}

std::optional<WmiValue> takeVariant(const VARIANT &variant, const WmiTypeDefinition &definition)
{
    if (V_VT(&variant) == VT_NULL)
        return WmiValue();
    const VARTYPE type = rowOf(definition.type).variant;
    if (V_VT(&variant) != (definition.isArray ? VARTYPE(type | VT_ARRAY) : type))
        return std::nullopt;
    const auto value =
        definition.isArray
            ? takeArray(V_ARRAY(&variant), definition.type)
            : cellValue(std::bit_cast<Cell>(V_I8(&variant)), definition.type);
    return value ? fitted(*value, definition) : std::nullopt;
}

} // namespace TestSupport
