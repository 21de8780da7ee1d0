// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/protectedfolder.h"

#include "platform/windows/native/fileshare.h"
#include "platform/windows/native/lasterror.h"
#include "platform/windows/native/localmemory.h"
#include "platform/windows/native/nativepath.h"
#include "platform/windows/native/uniquehandle.h"

#include <aclapi.h>
#include <sddl.h>

namespace Platform::Windows {

namespace {

/// Folders can be opened, and links are opened themselves.
constexpr DWORD ItselfOnly = FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT;

tl::unexpected<Error> failed(ErrorCode code, const QString &path, const QString &why)
{
    return failure(code, QStringLiteral("%1: %2").arg(path, why));
}

QString sidText(PSID sid)
{
    wchar_t *text = nullptr;
    if (!ConvertSidToStringSidW(sid, &text))
        return {};
    const LocalMemory<wchar_t> owned(text);
    return QString::fromWCharArray(text);
}

/// Every kind of entry that is no denial is taken for one that allows, with the SID where the two
/// plain kinds have it.
AccessEntry entryOf(const ACE_HEADER *header)
{
    const auto *entry = reinterpret_cast<const ACCESS_ALLOWED_ACE *>(header);
    return {header->AceType != ACCESS_DENIED_ACE_TYPE,
            sidText(const_cast<DWORD *>(&entry->SidStart)), quint32(entry->Mask)};
}

QList<AccessEntry> entriesOf(ACL *list)
{
    QList<AccessEntry> entries;
    for (DWORD i = 0; list && i < list->AceCount; ++i) {
        void *entry = nullptr;
        entries << (GetAce(list, i, &entry) ? entryOf(static_cast<const ACE_HEADER *>(entry))
                                            : AccessEntry{true, {}, GENERIC_ALL});
    }
    return entries;
}

Result<> checkExisting(const QString &folder)
{
    const auto rights = readRights(folder);
    if (!rights)
        return tl::make_unexpected(Error{ErrorCode::FolderUnsafe, rights.error().detail});
    if (!rights->isFolder)
        return failed(ErrorCode::FolderUnsafe, folder, QStringLiteral("it is not a folder"));
    const QString reason = whyUnsafe(*rights);
    return reason.isEmpty() ? Result<>() : failed(ErrorCode::FolderUnsafe, folder, reason);
}

} // namespace

Result<> makeProtectedFolder(const QString &folder)
{
    void *descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(ProtectedFolderSddl, SDDL_REVISION_1,
                                                              &descriptor, nullptr))
        return failed(ErrorCode::Internal, folder,
                      lastErrorText("ConvertStringSecurityDescriptor"));
    const LocalMemory<void> owned(descriptor);
    SECURITY_ATTRIBUTES attributes = {sizeof(attributes), descriptor, FALSE};
    if (CreateDirectoryW(nativePath(folder).c_str(), &attributes))
        return {};
    const DWORD error = GetLastError();
    if (error == ERROR_ALREADY_EXISTS)
        return checkExisting(folder);
    // Only an elevated process may make a folder that the administrators own.
    const bool isDenied = error == ERROR_ACCESS_DENIED || error == ERROR_INVALID_OWNER;
    return failed(isDenied ? ErrorCode::AccessDenied : ErrorCode::FileUnwritable, folder,
                  windowsErrorText("CreateDirectoryW", error));
}

Result<FileRights> readRights(const QString &path)
{
    const UniqueHandle handle(CreateFileW(nativePath(path).c_str(),
                                          READ_CONTROL | FILE_READ_ATTRIBUTES, ShareAll, nullptr,
                                          OPEN_EXISTING, ItselfOnly, nullptr));
    if (!handle)
        return failed(ErrorCode::FileUnreadable, path, lastErrorText("CreateFileW"));
    FILE_ATTRIBUTE_TAG_INFO info = {};
    if (!GetFileInformationByHandleEx(handle.get(), FileAttributeTagInfo, &info, sizeof(info)))
        return failed(ErrorCode::FileUnreadable, path,
                      lastErrorText("GetFileInformationByHandleEx"));
    PSID owner = nullptr;
    ACL *list = nullptr;
    void *descriptor = nullptr;
    const DWORD error = GetSecurityInfo(handle.get(), SE_FILE_OBJECT,
                                        OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
                                        &owner, nullptr, &list, nullptr, &descriptor);
    if (error != ERROR_SUCCESS)
        return failed(ErrorCode::FileUnreadable, path, windowsErrorText("GetSecurityInfo", error));
    const LocalMemory<void> owned(descriptor);
    return FileRights{(info.FileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0,
                      (info.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0, sidText(owner),
                      list != nullptr, entriesOf(list)};
}

} // namespace Platform::Windows
