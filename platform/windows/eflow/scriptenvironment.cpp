// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/scriptenvironment.h"

#include <QStringList>

namespace Platform::Windows {

namespace {

QString in(const QString &folder, const char *name)
{
    return folder + QLatin1Char('\\') + QLatin1String(name);
}

/// The programs of Windows, its SSH among them, and those of EFLOW.
QString searchPath(const SystemPlaces &places)
{
    return QStringList{places.system,
                       places.windows,
                       in(places.system, "Wbem"),
                       in(places.system, "WindowsPowerShell\\v1.0"),
                       in(places.system, "OpenSSH"),
                       in(places.programFiles, "Azure IoT Edge")}
        .join(QLatin1Char(';'));
}

/// Not in the order in which Windows has them: where it finds its own value, Windows PowerShell
/// puts the modules of the user before it.
QString modulePath(const SystemPlaces &places)
{
    return QStringList{in(places.system, "WindowsPowerShell\\v1.0\\Modules"),
                       in(places.programFiles, "WindowsPowerShell\\Modules")}
        .join(QLatin1Char(';'));
}

/// The profile of the system itself lies within Windows, and need not have such a folder.
QString temporaryFolder(const SystemPlaces &places)
{
    const bool isOfSystem =
        places.userProfile.startsWith(places.windows + QLatin1Char('\\'), Qt::CaseInsensitive);
    return isOfSystem ? in(places.windows, "Temp") : in(places.localAppData, "Temp");
}

} // namespace

QMap<QString, QString> scriptEnvironment(const SystemPlaces &places)
{
    const QString temporary = temporaryFolder(places);
    return {
        {QStringLiteral("ALLUSERSPROFILE"), places.programData},
        {QStringLiteral("APPDATA"), places.roamingAppData},
        {QStringLiteral("CommonProgramFiles"), places.commonProgramFiles},
        {QStringLiteral("COMPUTERNAME"), places.computerName},
        {QStringLiteral("ComSpec"), in(places.system, "cmd.exe")},
        {QStringLiteral("HOMEDRIVE"), places.userProfile.left(2)},
        {QStringLiteral("HOMEPATH"), places.userProfile.mid(2)},
        {QStringLiteral("LOCALAPPDATA"), places.localAppData},
        {QStringLiteral("NUMBER_OF_PROCESSORS"), QString::number(places.processors)},
        {QStringLiteral("OS"), QStringLiteral("Windows_NT")},
        {QStringLiteral("Path"), searchPath(places)},
        {QStringLiteral("PATHEXT"), QStringLiteral(".COM;.EXE;.BAT;.CMD")},
        {QStringLiteral("PROCESSOR_ARCHITECTURE"), places.architecture},
        {QStringLiteral("ProgramData"), places.programData},
        {QStringLiteral("ProgramFiles"), places.programFiles},
        {QStringLiteral("ProgramFiles(x86)"), places.programFilesX86},
        {QStringLiteral("ProgramW6432"), places.programFiles},
        {QStringLiteral("PSModulePath"), modulePath(places)},
        {QStringLiteral("PUBLIC"), places.publicFolder},
        {QStringLiteral("SystemDrive"), places.windows.left(2)},
        {QStringLiteral("SystemRoot"), places.windows},
        {QStringLiteral("TEMP"), temporary},
        {QStringLiteral("TMP"), temporary},
        {QStringLiteral("USERNAME"), places.userName},
        {QStringLiteral("USERPROFILE"), places.userProfile},
        {QStringLiteral("windir"), places.windows},
    };
}

std::wstring environmentBlock(const QMap<QString, QString> &variables)
{
    QMap<QString, QString> sorted;
    for (auto it = variables.begin(); it != variables.end(); ++it)
        sorted.insert(it.key().toUpper(), it.key() + QLatin1Char('=') + it.value());
    std::wstring block;
    for (const QString &entry : std::as_const(sorted))
        block += entry.toStdWString() + L'\0';
    return block + L'\0';
}

} // namespace Platform::Windows
