// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// Who may change a folder that an elevated program trusts.
#pragma once

#include <QList>
#include <QString>

namespace Platform::Windows {

/// How a folder of this product is made, in the security descriptor definition language: owned by
/// the administrators, nothing inherited from above; SYSTEM and administrators may do everything,
/// users may read (0x1200a9 is FILE_GENERIC_READ with FILE_GENERIC_EXECUTE), all of it also inside.
inline constexpr wchar_t ProtectedFolderSddl[] =
    L"O:BAG:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)";

/// One entry of an access control list.
struct AccessEntry
{
    bool isAllowing = true; ///< Of any kind but a plain denial.
    QString sid;            ///< "S-1-5-18"; empty when it could not be read.
    quint32 mask = 0;       ///< ACCESS_MASK
};

/// What was read of a folder or file.
struct FileRights
{
    bool isFolder = false;
    bool isReparsePoint = false;
    QString ownerSid;
    bool hasAccessList = false; ///< Without one, everybody may do everything.
    QList<AccessEntry> entries;
};

/// Why others than SYSTEM, administrators and the Windows installer may change it, technical and in
/// English; empty when they may not. A link is always unsafe.
[[nodiscard]] QString whyUnsafe(const FileRights &rights);

} // namespace Platform::Windows
