// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/cimtypenumber.h"

#include <objbase.h>
#include <wbemcli.h>

namespace Platform::Windows {

CimType typeOfNumber(long cimType)
{
    switch (cimType & ~CIM_FLAG_ARRAY) {
    case CIM_BOOLEAN:
        return CimType::Boolean;
    case CIM_SINT8:
        return CimType::SInt8;
    case CIM_UINT8:
        return CimType::UInt8;
    case CIM_SINT16:
        return CimType::SInt16;
    case CIM_UINT16:
    case CIM_CHAR16:
        return CimType::UInt16;
    case CIM_SINT32:
        return CimType::SInt32;
    case CIM_UINT32:
        return CimType::UInt32;
    case CIM_SINT64:
        return CimType::SInt64;
    case CIM_UINT64:
        return CimType::UInt64;
    case CIM_REAL32:
        return CimType::Real32;
    case CIM_REAL64:
        return CimType::Real64;
    case CIM_STRING:
        return CimType::String;
    case CIM_DATETIME:
        return CimType::DateTime;
    case CIM_REFERENCE:
        return CimType::Reference;
    default:
        return CimType::Object;
    }
}

} // namespace Platform::Windows
