// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/filesync.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace Platform {

bool syncHandle(int handle) { return ::fsync(handle) == 0; }

bool syncFolder(const QString &folder)
{
    const int handle =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
}

bool removeOrPostpone(const QString &fileName) { return QFile::remove(fileName); }

Result<> renameOver(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
    const QString why = QString::fromLocal8Bit(std::strerror(errno));
    return failure(ErrorCode::FileUnwritable, QStringLiteral("%1: %2").arg(to, why));
}

} // namespace Platform
