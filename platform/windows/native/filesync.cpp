// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/filesync.h"

#include "platform/windows/native/fileshare.h"
#include "platform/windows/native/lasterror.h"
#include "platform/windows/native/nativepath.h"
#include "platform/windows/native/uniquehandle.h"

#include <QFileInfo>

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

/// Whether somebody has a file open, so that it is not replaced; Windows tells that in two ways.
bool isHeld(DWORD error, const QString &fileName)
{
    return error == ERROR_SHARING_VIOLATION ||
           (error == ERROR_ACCESS_DENIED && !QFileInfo(fileName).isDir());
}

DWORD moveOver(const QString &from, const QString &to)
{
    constexpr DWORD Flags = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
    const bool isMoved =
        MoveFileExW(Windows::nativePath(from).c_str(), Windows::nativePath(to).c_str(), Flags) != 0;
    return isMoved ? ERROR_SUCCESS : GetLastError();
}

/// Tries again for a moment: another process may read the former file, as may a virus scanner.
DWORD movePatiently(const QString &from, const QString &to)
{
    constexpr int Attempts = 50;
    constexpr DWORD PauseMs = 10;
    DWORD error = moveOver(from, to);
    for (int i = 1; i < Attempts && isHeld(error, to); ++i) {
        Sleep(PauseMs);
        error = moveOver(from, to);
    }
    return error;
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
    const DWORD error = movePatiently(from, to);
    if (error == ERROR_SUCCESS)
        return {};
    const QString why = Windows::windowsErrorText("MoveFileExW", error);
    return failure(ErrorCode::FileUnwritable, QStringLiteral("%1: %2").arg(to, why));
}

} // namespace Platform
