// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <windows.h>

namespace Platform::Windows {

/// "CreateFileW: Windows error 5", for the detail of an Error. Numbers, because the system's texts
/// are in the language of the system.
[[nodiscard]] inline QString windowsErrorText(const char *call, DWORD number)
{
    return QStringLiteral("%1: Windows error %2").arg(QLatin1String(call)).arg(number);
}

/// The same with the last error of this thread.
[[nodiscard]] inline QString lastErrorText(const char *call)
{
    return windowsErrorText(call, GetLastError());
}

} // namespace Platform::Windows
