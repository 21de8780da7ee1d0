// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/nativeregistry.h"

#include "platform/windows/native/lasterror.h"
#include "platform/windows/native/widetext.h"
#include "platform/windows/native/win32error.h"

#include <array>
#include <utility>

namespace Platform::Windows {

namespace {

constexpr DWORD LargestValue = 1 << 20;
constexpr DWORD LongestKeyName = 256; ///< With its NUL, as Windows documents it.

class OpenKey
{
public:
    OpenKey(const QString &key, REGSAM access)
        : m_status(
              RegOpenKeyExW(HKEY_LOCAL_MACHINE, wide(key), 0, access | KEY_WOW64_64KEY, &m_key))
    {
    }
    ~OpenKey()
    {
        if (m_key)
            RegCloseKey(m_key);
    }
    Q_DISABLE_COPY_MOVE(OpenKey)

    [[nodiscard]] LSTATUS status() const { return m_status; }
    [[nodiscard]] HKEY get() const { return m_key; }

private:
    HKEY m_key = nullptr;
    LSTATUS m_status;
};

tl::unexpected<Error> failed(const char *call, LSTATUS status, const QString &what)
{
    Error error = windowsError(call, DWORD(status));
    error.detail += QStringLiteral(", HKLM\\") + what;
    return tl::make_unexpected(error);
}

} // namespace

Result<RegistryValue> NativeRegistry::value(const QString &key, const QString &name) const
{
    const OpenKey open(key, KEY_QUERY_VALUE);
    if (open.status() != ERROR_SUCCESS)
        return failed("RegOpenKeyExW", open.status(), key);
    QByteArray bytes(256, Qt::Uninitialized);
    for (;;) {
        DWORD type = REG_NONE;
        DWORD size = DWORD(bytes.size());
        const LSTATUS status = RegQueryValueExW(open.get(), wide(name), nullptr, &type,
                                                reinterpret_cast<BYTE *>(bytes.data()), &size);
        if (status == ERROR_SUCCESS)
            return decodeRegistryValue(type, bytes.left(size));
        if (status != ERROR_MORE_DATA || size > LargestValue)
            return failed("RegQueryValueExW", status, key + QLatin1Char('\\') + name);
        bytes.resize(size); // another program may have made it longer by the next turn
    }
}

Result<QStringList> NativeRegistry::subkeys(const QString &key) const
{
    const OpenKey open(key, KEY_ENUMERATE_SUB_KEYS);
    if (open.status() != ERROR_SUCCESS)
        return failed("RegOpenKeyExW", open.status(), key);
    QStringList names;
    for (DWORD index = 0;; ++index) {
        std::array<wchar_t, LongestKeyName> name;
        DWORD size = DWORD(name.size());
        const LSTATUS status = RegEnumKeyExW(open.get(), index, name.data(), &size, nullptr,
                                             nullptr, nullptr, nullptr);
        if (status == ERROR_NO_MORE_ITEMS)
            return names;
        if (status != ERROR_SUCCESS)
            return failed("RegEnumKeyExW", status, key);
        names << QString::fromWCharArray(name.data(), qsizetype(size));
    }
}

} // namespace Platform::Windows
