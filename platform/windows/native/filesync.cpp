// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/filesync.h"

#include "platform/windows/native/fileshare.h"
#include "platform/windows/native/lasterror.h"
#include "platform/windows/native/nativepath.h"
#include "platform/windows/native/uniquehandle.h"

#include <io.h>

namespace Platform {

namespace {

/// What a flush needs of a folder, and what whoever put a file there has anyway.
constexpr DWORD AddEntries = FILE_ADD_FILE | FILE_ADD_SUBDIRECTORY;
/// How file systems and redirectors answer that have no flush for folders.
bool hasNoFolderFlush(DWORD error)
{
    return error == ERROR_INVALID_FUNCTION || error == ERROR_NOT_SUPPORTED ||
           error == ERROR_INVALID_PARAMETER || error == ERROR_INVALID_HANDLE ||
           error == ERROR_ACCESS_DENIED;
}

} // namespace

bool syncHandle(int handle)
{
    const auto file = reinterpret_cast<HANDLE>(_get_osfhandle(handle));
    return file != INVALID_HANDLE_VALUE && FlushFileBuffers(file) != 0;
}

// Windows promises nothing about folders. Metadata is durable when the file was flushed or opened
// to write through (win32 docs, FileIO/file-caching), which the callers do; NTFS takes the flush of
// a folder as well, so it is asked for, and an answer that there is none counts as success.
bool syncFolder(const QString &folder)
{
    const Windows::UniqueHandle handle(CreateFileW(Windows::nativePath(folder).c_str(), AddEntries,
                                                   ShareAll, nullptr, OPEN_EXISTING,
                                                   FILE_FLAG_BACKUP_SEMANTICS, nullptr));
    if (!handle)
        return false;
    return FlushFileBuffers(handle.get()) != 0 || hasNoFolderFlush(GetLastError());
}

bool removeOrPostpone(const QString &fileName)
{
    const std::wstring path = Windows::nativePath(fileName);
    return DeleteFileW(path.c_str()) != 0 ||
           (GetLastError() == ERROR_ACCESS_DENIED &&
            MoveFileExW(path.c_str(), nullptr, MOVEFILE_DELAY_UNTIL_REBOOT) != 0);
}

Result<> renameOver(const QString &from, const QString &to)
{
    constexpr DWORD Flags = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
    if (MoveFileExW(Windows::nativePath(from).c_str(), Windows::nativePath(to).c_str(), Flags))
        return {};
    const QString why = Windows::lastErrorText("MoveFileExW");
    return failure(ErrorCode::FileUnwritable, QStringLiteral("%1: %2").arg(to, why));
}

} // namespace Platform
