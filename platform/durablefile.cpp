// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/durablefile.h"

#include "platform/filesync.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

namespace Platform {

namespace {

auto unwritable(const QString &what, const QString &why)
{
    return failure(ErrorCode::FileUnwritable, QStringLiteral("%1: %2").arg(what, why));
}

std::filesystem::path nativePath(const QString &fileName)
{
    return std::filesystem::path(fileName.toStdU16String());
}

} // namespace

Result<> flushToDisk(QFile &file)
{
    if (!file.isOpen() || !file.flush())
        return unwritable(file.fileName(), file.errorString());
    if (!syncHandle(file.handle()))
        return unwritable(file.fileName(), QStringLiteral("could not be synchronized to the disk"));
    return {};
}

Result<> flushFolderToDisk(const QString &folder)
{
    if (!syncFolder(folder))
        return unwritable(folder, QStringLiteral("could not be synchronized to the disk"));
    return {};
}

Result<> replaceFile(const QString &fileName, const QByteArray &content)
{
    QTemporaryFile fresh(fileName + QStringLiteral(".XXXXXX"));
    if (!fresh.open() || fresh.write(content) != content.size())
        return unwritable(fileName, fresh.errorString());
    if (const Result<> flushed = flushToDisk(fresh); !flushed)
        return flushed;
    fresh.close();
    std::error_code problem;
    std::filesystem::rename(nativePath(fresh.fileName()), nativePath(fileName), problem);
    if (problem)
        return unwritable(fileName, QString::fromStdString(problem.message()));
    fresh.setAutoRemove(false);
    return flushFolderToDisk(QFileInfo(fileName).absolutePath());
}

} // namespace Platform
