// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/durablefile.h"
#include "platform/exclusivefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Platform {

namespace {

constexpr int CommonFlags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
constexpr int WriteFlags = O_RDWR | CommonFlags;
constexpr mode_t OwnerOnly = S_IRUSR | S_IWUSR;

tl::unexpected<Error> failed(ErrorCode code, const QString &fileName, int number)
{
    return failure(code, QStringLiteral("%1: %2").arg(
                             fileName, QString::fromLocal8Bit(std::strerror(number))));
}

bool isRegularFile(int handle)
{
    struct stat info = {};
    return ::fstat(handle, &info) == 0 && S_ISREG(info.st_mode);
}

/// Locks the whole file for this handle alone.
bool lockExclusively(int handle)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return ::fcntl(handle, F_OFD_SETLK, &lock) == 0;
}

/// Asks whether another handle has locked it. Takes no lock, which would keep a writer out.
bool checkUnlocked(int handle)
{
    struct flock lock = {};
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    if (::fcntl(handle, F_OFD_GETLK, &lock) != 0)
        return false;
    errno = EAGAIN;
    return lock.l_type == F_UNLCK;
}

/// What a file is opened for.
enum class Use { Write, Read, Watch };

bool isFreeFor(Use use, int handle)
{
    return use == Use::Write ? lockExclusively(handle) : use == Use::Watch || checkUnlocked(handle);
}

/// Gives the handle to a QFile, which then owns it, and locks it where it is to be written. Errors:
/// Busy, FileUnwritable, FileUnreadable.
Result<std::unique_ptr<QFile>> owned(const QString &fileName, int handle, Use use)
{
    auto file = std::make_unique<QFile>(fileName);
    const bool isForWriting = use == Use::Write;
    const ErrorCode code = isForWriting ? ErrorCode::FileUnwritable : ErrorCode::FileUnreadable;
    const auto mode = isForWriting ? QIODevice::ReadWrite : QIODevice::ReadOnly;
    if (!file->open(handle, mode | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return failed(code, fileName, EBADF);
    }
    if (!isRegularFile(handle))
        return failed(code, fileName, EINVAL);
    if (!isFreeFor(use, handle))
        return failed(errno == EAGAIN || errno == EACCES ? ErrorCode::Busy : code, fileName, errno);
    return file;
}

Result<std::unique_ptr<QFile>> openedToLook(const QString &fileName, Use use)
{
    const int handle = ::open(QFile::encodeName(fileName).constData(), O_RDONLY | CommonFlags);
    if (handle < 0)
        return failed(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::FileUnreadable, fileName,
                      errno);
    return owned(fileName, handle, use);
}

} // namespace

Result<std::unique_ptr<QFile>> openExclusively(const QString &fileName)
{
    const QByteArray path = QFile::encodeName(fileName);
    int handle = ::open(path.constData(), WriteFlags | O_CREAT | O_EXCL, OwnerOnly);
    const bool isNew = handle >= 0;
    if (!isNew && errno == EEXIST)
        handle = ::open(path.constData(), WriteFlags);
    if (handle < 0)
        return failed(ErrorCode::FileUnwritable, fileName, errno);
    auto file = owned(fileName, handle, Use::Write);
    if (file && isNew) {
        if (const Result<> durable = flushFolderToDisk(QFileInfo(fileName).absolutePath());
            !durable)
            return tl::make_unexpected(durable.error());
    }
    return file;
}

Result<std::unique_ptr<QFile>> openToRead(const QString &fileName)
{
    return openedToLook(fileName, Use::Read);
}

Result<std::unique_ptr<QFile>> openToWatch(const QString &fileName)
{
    return openedToLook(fileName, Use::Watch);
}

Result<std::unique_ptr<QFile>> openToLoad(const QString &fileName)
{
    auto file = std::make_unique<QFile>(fileName);
    if (!file->open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable,
                       QStringLiteral("%1: %2").arg(fileName, file->errorString()));
    return file;
}

} // namespace Platform
