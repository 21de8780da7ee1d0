// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/durablefile.h"

#include "platform/filesync.h"

#include <QFileInfo>
#include <QTemporaryFile>

namespace Platform {

namespace {

auto unwritable(const QString &what, const QString &why)
{
    return failure(ErrorCode::FileUnwritable, QStringLiteral("%1: %2").arg(what, why));
}

/// Writes the content into a new file beside `fileName` and gives its name. The file is closed, as
/// Windows wants it of a file to be renamed.
Result<QString> writtenBeside(const QString &fileName, const QByteArray &content)
{
    QTemporaryFile fresh(fileName + QStringLiteral(".XXXXXX"));
    if (!fresh.open() || fresh.write(content) != content.size())
        return unwritable(fileName, fresh.errorString());
    if (const Result<> flushed = flushToDisk(fresh); !flushed)
        return tl::make_unexpected(flushed.error());
    fresh.setAutoRemove(false);
    return fresh.fileName();
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
    const Result<QString> fresh = writtenBeside(fileName, content);
    if (!fresh)
        return tl::make_unexpected(fresh.error());
    if (const Result<> renamed = renameOver(*fresh, fileName); !renamed) {
        QFile::remove(*fresh);
        return renamed;
    }
    return flushFolderToDisk(QFileInfo(fileName).absolutePath());
}

} // namespace Platform
