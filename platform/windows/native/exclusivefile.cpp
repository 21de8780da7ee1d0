// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/exclusivefile.h"

#include "platform/durablefile.h"
#include "platform/windows/native/fileshare.h"
#include "platform/windows/native/lasterror.h"
#include "platform/windows/native/nativepath.h"
#include "platform/windows/native/uniquehandle.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <io.h>

namespace Platform {

namespace {

constexpr DWORD ReadWrite = GENERIC_READ | GENERIC_WRITE;
constexpr DWORD NoLinks = FILE_FLAG_OPEN_REPARSE_POINT;
struct Opening
{
    DWORD access;
    DWORD share; ///< What other handles, here or in another process, may do meanwhile.
    DWORD disposition;
    DWORD flags;
};

Windows::UniqueHandle openHandle(const QString &fileName, const Opening &how)
{
    return Windows::UniqueHandle(CreateFileW(Windows::nativePath(fileName).c_str(), how.access,
                                             how.share, nullptr, how.disposition,
                                             how.flags | NoLinks, nullptr));
}

tl::unexpected<Error> failed(ErrorCode code, const QString &fileName, const QString &why)
{
    return failure(code, QStringLiteral("%1: %2").arg(fileName, why));
}

/// Access is also denied to what a folder has the name of.
bool isFolder(const QString &fileName)
{
    const DWORD attributes = GetFileAttributesW(Windows::nativePath(fileName).c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

tl::unexpected<Error> openFailed(ErrorCode code, const QString &fileName)
{
    const DWORD error = GetLastError();
    if (error == ERROR_SHARING_VIOLATION || error == ERROR_LOCK_VIOLATION)
        code = ErrorCode::Busy;
    else if (error == ERROR_ACCESS_DENIED && !isFolder(fileName))
        code = ErrorCode::AccessDenied;
    return failed(code, fileName, Windows::windowsErrorText("CreateFileW", error));
}

/// Tries again for a moment: virus scanners and indexers open a file shortly after it was closed,
/// and the one recovery after a restart must not be lost to them.
Windows::UniqueHandle openPatiently(const QString &fileName, const Opening &how)
{
    constexpr int Attempts = 4;
    constexpr DWORD PauseMs = 100;
    Windows::UniqueHandle handle = openHandle(fileName, how);
    for (int i = 1; i < Attempts && !handle && GetLastError() == ERROR_SHARING_VIOLATION; ++i) {
        Sleep(PauseMs);
        handle = openHandle(fileName, how);
    }
    return handle;
}

/// No folder, link, junction, pipe, console or other device.
bool isRegularFile(HANDLE handle)
{
    FILE_ATTRIBUTE_TAG_INFO info = {};
    return GetFileType(handle) == FILE_TYPE_DISK &&
           GetFileInformationByHandleEx(handle, FileAttributeTagInfo, &info, sizeof(info)) &&
           (info.FileAttributes &
            (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT | FILE_ATTRIBUTE_DEVICE)) == 0;
}

ErrorCode codeFor(QIODevice::OpenMode mode)
{
    return mode & QIODevice::WriteOnly ? ErrorCode::FileUnwritable : ErrorCode::FileUnreadable;
}

/// Gives the handle to a QFile by way of the C runtime, which then owns and closes it.
Result<std::unique_ptr<QFile>> wrapped(const QString &fileName, Windows::UniqueHandle handle,
                                       QIODevice::OpenMode mode)
{
    const ErrorCode code = codeFor(mode);
    const int number =
        _open_osfhandle(reinterpret_cast<intptr_t>(handle.get()), _O_BINARY | _O_NOINHERIT);
    if (number < 0)
        return failed(code, fileName, QStringLiteral("too many open files"));
    std::ignore = handle.release();
    auto file = std::make_unique<QFile>(fileName);
    if (file->open(number, mode | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return file;
    _close(number);
    return failed(code, fileName, file->errorString());
}

Result<std::unique_ptr<QFile>>
wrappedIfRegular(const QString &fileName, Windows::UniqueHandle handle, QIODevice::OpenMode mode)
{
    if (!isRegularFile(handle.get()))
        return failed(codeFor(mode), fileName, QStringLiteral("not a regular file"));
    return wrapped(fileName, std::move(handle), mode);
}

} // namespace

Result<std::unique_ptr<QFile>> openExclusively(const QString &fileName)
{
    Opening how{ReadWrite, FILE_SHARE_READ, CREATE_NEW,
                FILE_ATTRIBUTE_NORMAL | FILE_FLAG_WRITE_THROUGH};
    Windows::UniqueHandle handle = openHandle(fileName, how);
    const bool isNew = bool(handle);
    if (!isNew && GetLastError() == ERROR_FILE_EXISTS) {
        how.disposition = OPEN_EXISTING;
        handle = openPatiently(fileName, how);
    }
    if (!handle)
        return openFailed(ErrorCode::FileUnwritable, fileName);
    auto file = wrappedIfRegular(fileName, std::move(handle), QIODevice::ReadWrite);
    if (file && isNew) {
        if (const Result<> durable = flushFolderToDisk(QFileInfo(fileName).absolutePath());
            !durable)
            return tl::make_unexpected(durable.error());
    }
    return file;
}

Result<std::unique_ptr<QFile>> openToRead(const QString &fileName)
{
    // A handle that lets nobody write cannot be had while somebody may; it is gone at once, because
    // who begins to write meanwhile is to wait for a moment only.
    const Opening knock{GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, OPEN_EXISTING,
                        FILE_ATTRIBUTE_NORMAL};
    if (!openHandle(fileName, knock) && GetLastError() == ERROR_SHARING_VIOLATION)
        return openFailed(ErrorCode::Busy, fileName);
    return openToWatch(fileName);
}

Result<std::unique_ptr<QFile>> openToWatch(const QString &fileName)
{
    Windows::UniqueHandle handle =
        openHandle(fileName, {GENERIC_READ, ShareAll, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL});
    const DWORD error = GetLastError();
    const bool isMissing = error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND;
    if (!handle)
        return openFailed(isMissing ? ErrorCode::NotFound : ErrorCode::FileUnreadable, fileName);
    return wrappedIfRegular(fileName, std::move(handle), QIODevice::ReadOnly);
}

Result<std::unique_ptr<QFile>> openToLoad(const QString &fileName)
{
    Windows::UniqueHandle handle(CreateFileW(Windows::nativePath(fileName).c_str(), GENERIC_READ,
                                             ShareAll, nullptr, OPEN_EXISTING,
                                             FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!handle)
        return failed(ErrorCode::FileUnreadable, fileName, Windows::lastErrorText("CreateFileW"));
    return wrapped(fileName, std::move(handle), QIODevice::ReadOnly);
}

} // namespace Platform
