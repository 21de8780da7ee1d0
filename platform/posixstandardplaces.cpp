// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/standardplaces.h"

#include <QDir>
#include <QStandardPaths>

namespace Platform {

QString machineDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString logFolder() { return machineDataFolder() + QStringLiteral("/logs"); }

Result<> makeDataFolder(const QString &folder)
{
    return QDir().mkpath(folder) ? Result<>() : failure(ErrorCode::FileUnwritable, folder);
}

Result<> checkProtected(const QString &) { return {}; }

} // namespace Platform
