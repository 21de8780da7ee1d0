// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/win32error.h"

#include "platform/windows/native/lasterror.h"

namespace Platform::Windows {

namespace {

ErrorCode codeOf(DWORD number)
{
    switch (number) {
    case ERROR_ACCESS_DENIED:
    case ERROR_PRIVILEGE_NOT_HELD:
        return ErrorCode::AccessDenied;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_SERVICE_DOES_NOT_EXIST:
        return ErrorCode::NotFound;
    case ERROR_NOT_SUPPORTED:
    case ERROR_CALL_NOT_IMPLEMENTED:
    case ERROR_PROC_NOT_FOUND:
        return ErrorCode::NotSupported;
    default:
        return ErrorCode::ProviderUnavailable;
    }
}

} // namespace

Error windowsError(const char *call, DWORD number)
{
    return {codeOf(number), windowsErrorText(call, number)};
}

Error lastError(const char *call) { return windowsError(call, GetLastError()); }

} // namespace Platform::Windows
