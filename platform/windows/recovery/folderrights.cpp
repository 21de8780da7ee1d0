// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/recovery/folderrights.h"

#include <algorithm>

namespace Platform::Windows {

namespace {

// winnt.h; written out, because this file is built everywhere.
constexpr quint32 WriteData = 0x2;  // also: add a file
constexpr quint32 AppendData = 0x4; // also: add a folder
constexpr quint32 WriteExtendedAttributes = 0x10;
constexpr quint32 DeleteChild = 0x40;
constexpr quint32 WriteAttributes = 0x100;
constexpr quint32 Delete = 0x10000;
constexpr quint32 WriteAccessList = 0x40000;
constexpr quint32 WriteOwner = 0x80000;
constexpr quint32 GenericAll = 0x10000000;
constexpr quint32 GenericWrite = 0x40000000;
constexpr quint32 AnyChange = WriteData | AppendData | WriteExtendedAttributes | DeleteChild |
                              WriteAttributes | Delete | WriteAccessList | WriteOwner | GenericAll |
                              GenericWrite;

bool isTrusted(const QString &sid)
{
    constexpr QLatin1String Trusted[] = {
        QLatin1String("S-1-5-18"),     // SYSTEM
        QLatin1String("S-1-5-32-544"), // Administrators
        // TrustedInstaller
        QLatin1String("S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"),
    };
    return std::ranges::find(Trusted, sid) != std::end(Trusted);
}

} // namespace

QString whyUnsafe(const FileRights &rights)
{
    if (rights.isReparsePoint)
        return QStringLiteral("it is a link");
    if (!isTrusted(rights.ownerSid))
        return QStringLiteral("its owner is %1").arg(rights.ownerSid);
    if (!rights.hasAccessList)
        return QStringLiteral("it has no access control list");
    for (const AccessEntry &entry : rights.entries) {
        if (entry.isAllowing && (entry.mask & AnyChange) != 0 && !isTrusted(entry.sid))
            return QStringLiteral("%1 may change it").arg(entry.sid);
    }
    return {};
}

} // namespace Platform::Windows
