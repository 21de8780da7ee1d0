// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QString>

#include <string>

namespace Platform::Windows {

/// A file name as the wide functions of Windows take it, absolute; a long one in the form that has
/// no limit of 260 characters.
[[nodiscard]] inline std::wstring nativePath(const QString &fileName)
{
    constexpr qsizetype LongestPlain = 247; // the limit for folders is the tighter one
    const QString path =
        QDir::toNativeSeparators(QDir::cleanPath(QDir::current().absoluteFilePath(fileName)));
    const bool isPlain =
        path.startsWith(QLatin1String("\\\\?\\")) || path.startsWith(QLatin1String("\\\\.\\"));
    if (path.size() <= LongestPlain || isPlain)
        return path.toStdWString();
    if (path.startsWith(QLatin1String("\\\\"))) // \\server\share
        return L"\\\\?\\UNC" + path.mid(1).toStdWString();
    return L"\\\\?\\" + path.toStdWString();
}

} // namespace Platform::Windows
