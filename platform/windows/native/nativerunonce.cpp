// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/nativerunonce.h"

#include "platform/windows/native/widetext.h"

#include <windows.h>

namespace Platform::Windows {

namespace {

const QString Key = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\RunOnce");

} // namespace

bool NativeRunOnce::set(const QString &name, const QString &command)
{
    const DWORD bytes = DWORD((command.size() + 1) * qsizetype(sizeof(wchar_t)));
    HKEY key = nullptr;
    if (RegCreateKeyExW(HKEY_LOCAL_MACHINE, wide(Key), 0, nullptr, 0,
                        KEY_SET_VALUE | KEY_WOW64_64KEY, nullptr, &key, nullptr) != ERROR_SUCCESS)
        return false;
    const LSTATUS status =
        RegSetValueExW(key, wide(name), 0, REG_SZ,
                       reinterpret_cast<const BYTE *>(wide(command)), bytes);
    RegCloseKey(key);
    return status == ERROR_SUCCESS;
}

void NativeRunOnce::remove(const QString &name)
{
    HKEY key = nullptr;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, wide(Key), 0, KEY_SET_VALUE | KEY_WOW64_64KEY, &key) !=
        ERROR_SUCCESS)
        return;
    RegDeleteValueW(key, wide(name));
    RegCloseKey(key);
}

} // namespace Platform::Windows
