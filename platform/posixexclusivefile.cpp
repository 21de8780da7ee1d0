// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/durablefile.h"
#include "platform/exclusivefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace Platform {

namespace {

constexpr int CommonFlags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
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

} // namespace

Result<std::unique_ptr<QFile>> openExclusively(const QString &fileName)
{
    const QByteArray path = QFile::encodeName(fileName);
    int handle = ::open(path.constData(), CommonFlags | O_CREAT | O_EXCL, OwnerOnly);
    const bool isNew = handle >= 0;
    if (!isNew && errno == EEXIST)
        handle = ::open(path.constData(), CommonFlags);
    if (handle < 0)
        return failed(ErrorCode::FileUnwritable, fileName, errno);
    auto file = std::make_unique<QFile>(fileName);
    if (!file->open(handle, QIODevice::ReadWrite | QIODevice::Unbuffered,
                    QFileDevice::AutoCloseHandle))
        return failed(ErrorCode::FileUnwritable, fileName, EBADF);
    if (!isRegularFile(handle))
        return failed(ErrorCode::FileUnwritable, fileName, EINVAL);
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0)
        return failed(errno == EWOULDBLOCK ? ErrorCode::Busy : ErrorCode::FileUnwritable, fileName,
                      errno);
    if (isNew) {
        if (const Result<> durable = flushFolderToDisk(QFileInfo(fileName).absolutePath());
            !durable)
            return tl::make_unexpected(durable.error());
    }
    return file;
}

} // namespace Platform
