// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/app/windows/madeupwindows.h"

#include "platform/windows/native/widetext.h"

#include <QDir>
#include <QFile>

#include <windows.h>

namespace TestSupport {

using Platform::Windows::wide;

namespace {

struct RawValue
{
    DWORD type = REG_NONE;
    QByteArray bytes;
};

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), (text.size() + 1) * 2);
}

RawValue rawOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UInt: {
        const quint32 number = value.toUInt();
        return {REG_DWORD, QByteArray(reinterpret_cast<const char *>(&number), sizeof number)};
    }
    case QMetaType::ULongLong: {
        const quint64 number = value.toULongLong();
        return {REG_QWORD, QByteArray(reinterpret_cast<const char *>(&number), sizeof number)};
    }
    case QMetaType::QStringList: {
        QByteArray bytes;
        for (const QString &text : value.toStringList())
            bytes += utf16(text);
        return {REG_MULTI_SZ, bytes + QByteArray(2, '\0')};
    }
    case QMetaType::QByteArray:
        return {REG_BINARY, value.toByteArray()};
    default:
        return {REG_SZ, utf16(value.toString())};
    }
}

HKEY makeKey(const QString &key)
{
    HKEY handle = nullptr;
    RegCreateKeyExW(HKEY_LOCAL_MACHINE, wide(key), 0, nullptr, 0, KEY_ALL_ACCESS | KEY_WOW64_64KEY,
                    nullptr, &handle, nullptr);
    return handle;
}

bool keyIsThere(const QString &key)
{
    HKEY handle = nullptr;
    const LSTATUS status =
        RegOpenKeyExW(HKEY_LOCAL_MACHINE, wide(key), 0, KEY_QUERY_VALUE | KEY_WOW64_64KEY, &handle);
    if (handle)
        RegCloseKey(handle);
    return status == ERROR_SUCCESS;
}

} // namespace

/// How it was, in the order in which it was changed.
struct MadeUpWindows::Former
{
    struct Value
    {
        QString key;
        QString name;
        RawValue raw;
        bool wasThere = false;
    };
    QList<Value> values;
    QStringList newKeys;
    QStringList newServices;
    QStringList newFiles;
};

MadeUpWindows::MadeUpWindows()
    : m_former(std::make_unique<Former>())
{
}

MadeUpWindows::~MadeUpWindows()
{
    for (auto value = m_former->values.crbegin(); value != m_former->values.crend(); ++value) {
        const HKEY key = makeKey(value->key);
        if (value->wasThere)
            RegSetValueExW(key, wide(value->name), 0, value->raw.type,
                           reinterpret_cast<const BYTE *>(value->raw.bytes.constData()),
                           DWORD(value->raw.bytes.size()));
        else
            RegDeleteValueW(key, wide(value->name));
        RegCloseKey(key);
    }
    for (auto key = m_former->newKeys.crbegin(); key != m_former->newKeys.crend(); ++key)
        RegDeleteKeyExW(HKEY_LOCAL_MACHINE, wide(*key), KEY_WOW64_64KEY, 0);
    const SC_HANDLE manager = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_ALL_ACCESS);
    for (const QString &name : m_former->newServices) {
        const SC_HANDLE service = OpenServiceW(manager, wide(name), SERVICE_ALL_ACCESS);
        DeleteService(service);
        CloseServiceHandle(service);
    }
    CloseServiceHandle(manager);
    for (const QString &name : m_former->newFiles)
        QFile::remove(name);
}

bool MadeUpWindows::isPossible()
{
    return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
}

void MadeUpWindows::addKey(const QString &key)
{
    if (keyIsThere(key))
        return;
    const qsizetype cut = key.lastIndexOf(QLatin1Char('\\'));
    if (cut > 0)
        addKey(key.left(cut));
    RegCloseKey(makeKey(key));
    m_former->newKeys << key;
}

void MadeUpWindows::remember(const WindowsValue &value)
{
    Former::Value former{value.key, value.name, {}, false};
    const HKEY key = makeKey(value.key);
    DWORD size = 0;
    former.wasThere = RegQueryValueExW(key, wide(value.name), nullptr, &former.raw.type, nullptr,
                                       &size) == ERROR_SUCCESS;
    former.raw.bytes.resize(size);
    RegQueryValueExW(key, wide(value.name), nullptr, &former.raw.type,
                     reinterpret_cast<BYTE *>(former.raw.bytes.data()), &size);
    RegCloseKey(key);
    m_former->values << former;
}

void MadeUpWindows::set(const WindowsValue &value)
{
    addKey(value.key);
    remember(value);
    const HKEY key = makeKey(value.key);
    const RawValue raw = rawOf(value.value);
    if (value.value.isValid())
        RegSetValueExW(key, wide(value.name), 0, raw.type,
                       reinterpret_cast<const BYTE *>(raw.bytes.constData()),
                       DWORD(raw.bytes.size()));
    else
        RegDeleteValueW(key, wide(value.name));
    RegCloseKey(key);
}

void MadeUpWindows::addService(const QString &name)
{
    const SC_HANDLE manager = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_ALL_ACCESS);
    const SC_HANDLE service = CreateServiceW(
        manager, wide(name), wide(name), SERVICE_ALL_ACCESS, SERVICE_WIN32_OWN_PROCESS,
        SERVICE_DEMAND_START, SERVICE_ERROR_NORMAL, L"C:\\windows\\system32\\none.exe", nullptr,
        nullptr, nullptr, nullptr, nullptr);
    if (service)
        m_former->newServices << name;
    CloseServiceHandle(service);
    CloseServiceHandle(manager);
}

void MadeUpWindows::addFile(const QString &name, const QByteArray &content)
{
    QDir().mkpath(name.left(name.lastIndexOf(QLatin1Char('\\'))));
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    m_former->newFiles << name;
}

} // namespace TestSupport
