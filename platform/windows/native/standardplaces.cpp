// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/standardplaces.h"

#include "platform/windows/native/protectedfolder.h"
#include "platform/windows/native/uniquehandle.h"

#include <QDir>
#include <QStandardPaths>

#include <shlobj.h>

namespace Platform {

namespace {

const QString FolderName = QStringLiteral("EFLOW GPU Setup");

/// Asked of the shell: the variable %ProgramData% is whatever the caller of the process wants.
QString programData()
{
    wchar_t *path = nullptr;
    const HRESULT found =
        SHGetKnownFolderPath(FOLDERID_ProgramData, KF_FLAG_DEFAULT, nullptr, &path);
    const QString folder =
        SUCCEEDED(found) ? QDir::fromNativeSeparators(QString::fromWCharArray(path)) : QString();
    CoTaskMemFree(path);
    return folder.isEmpty() ? QStringLiteral("C:/ProgramData") : folder;
}

bool isElevated()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return false;
    const Windows::UniqueHandle owned(token);
    TOKEN_ELEVATION elevation = {};
    DWORD size = 0;
    return GetTokenInformation(token, TokenElevation, &elevation, sizeof(elevation), &size) &&
           elevation.TokenIsElevated != 0;
}

bool isInside(const QString &folder, const QString &root)
{
    const QString clean = QDir::cleanPath(QDir::fromNativeSeparators(folder)) + QLatin1Char('/');
    return clean.startsWith(root + QLatin1Char('/'), Qt::CaseInsensitive);
}

} // namespace

QString machineDataFolder()
{
    static const QString folder = programData() + QLatin1Char('/') + FolderName;
    return folder;
}

// An elevated process writes nothing where the user's other programs could put a link.
QString logFolder()
{
    static const QString mine =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1Char('/') +
        FolderName;
    static const QString folder = isElevated() ? machineDataFolder() : mine;
    return folder + QStringLiteral("/logs");
}

Result<> makeDataFolder(const QString &folder)
{
    if (isInside(folder, machineDataFolder())) {
        if (const Result<> made = Windows::makeProtectedFolder(machineDataFolder()); !made)
            return made;
    }
    return QDir().mkpath(folder) ? Result<>() : failure(ErrorCode::FileUnwritable, folder);
}

Result<> checkProtected(const QString &path)
{
    const auto rights = Windows::readRights(path);
    if (!rights)
        return tl::make_unexpected(rights.error());
    const QString reason = Windows::whyUnsafe(*rights);
    return reason.isEmpty()
               ? Result<>()
               : failure(ErrorCode::FolderUnsafe, QStringLiteral("%1: %2").arg(path, reason));
}

} // namespace Platform
