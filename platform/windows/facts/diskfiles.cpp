// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/diskfiles.h"

#include <QFile>

#include <filesystem>

namespace Platform::Windows {

namespace {

namespace fs = std::filesystem;

fs::path pathOf(const QString &name) { return fs::path(name.toStdU16String()); }

Error errorOf(const std::error_code &code, const QString &name)
{
    const QString detail =
        QStringLiteral("%1: %2").arg(name, QString::fromStdString(code.message()));
    if (code == std::errc::no_such_file_or_directory || code == std::errc::not_a_directory)
        return {ErrorCode::NotFound, detail};
    if (code == std::errc::permission_denied)
        return {ErrorCode::AccessDenied, detail};
    return {ErrorCode::FileUnreadable, detail};
}

Error errorOf(const QFile &file)
{
    const QString detail = file.fileName() + QStringLiteral(": ") + file.errorString();
    if (!file.exists())
        return {ErrorCode::NotFound, detail};
    const bool isDenied =
        file.error() == QFile::PermissionsError || (file.permissions() & QFile::ReadUser) == 0;
    return {isDenied ? ErrorCode::AccessDenied : ErrorCode::FileUnreadable, detail};
}

} // namespace

// Not QDir, which shows a folder that may not be read as an empty one.
Result<QStringList> DiskFiles::names(const QString &folder) const
{
    std::error_code code;
    QStringList names;
    for (fs::directory_iterator entry(pathOf(folder), code), end; !code && entry != end;
         entry.increment(code))
        names << QString::fromStdU16String(entry->path().filename().u16string());
    if (code)
        return tl::make_unexpected(errorOf(code, folder));
    return names;
}

Result<QByteArray> DiskFiles::content(const QString &file, qint64 largest) const
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return tl::make_unexpected(errorOf(opened));
    const QByteArray content = opened.read(largest + 1);
    if (content.size() > largest)
        return failure(ErrorCode::FileTooLarge, file);
    if (opened.error() != QFile::NoError)
        return tl::make_unexpected(errorOf(opened));
    return content;
}

} // namespace Platform::Windows
