// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

#include <string>

namespace Platform::Windows {

/// The folders and names of this computer, asked of Windows itself: the variables of the calling
/// process are whatever its caller wanted, and those of the user can be set by any program of the
/// user.
struct SystemPlaces
{
    QString windows;         ///< C:\Windows
    QString system;          ///< C:\Windows\System32
    QString programFiles;    ///< C:\Program Files
    QString programFilesX86; ///< C:\Program Files (x86)
    QString commonProgramFiles;
    QString programData;
    QString publicFolder;
    QString userProfile;
    QString localAppData;
    QString roamingAppData;
    QString computerName;
    QString userName;
    QString architecture; ///< AMD64 or ARM64.
    int processors = 1;
};

/// All variables that a script gets. Path and PSModulePath hold folders that only administrators
/// may change.
[[nodiscard]] QMap<QString, QString> scriptEnvironment(const SystemPlaces &places);

/// The variables as CreateProcessW takes them with CREATE_UNICODE_ENVIRONMENT: sorted without case,
/// each ended by NUL, and a NUL after the last.
[[nodiscard]] std::wstring environmentBlock(const QMap<QString, QString> &variables);

} // namespace Platform::Windows
