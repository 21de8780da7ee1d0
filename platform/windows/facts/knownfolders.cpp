// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/knownfolders.h"

#include "platform/windows/facts/registryfacts.h"

namespace Platform::Windows {

namespace {

const RegistryPlace ProgramFiles{QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion"),
                                 QStringLiteral("ProgramFilesDir")};
const RegistryPlace SystemRoot{QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"),
                               QStringLiteral("SystemRoot")};
const RegistryPlace DiskFolder{
    QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Virtualization"),
    QStringLiteral("DefaultVirtualHardDiskPath")};

/// The folder begins with a drive: a relative one would mean another folder here than for Windows.
bool hasDrive(const QString &folder)
{
    return folder.size() >= 3 && folder.at(0).isLetter() && folder.at(1) == QLatin1Char(':') &&
           folder.at(2) == QLatin1Char('\\');
}

bool isOnNetwork(const QString &folder) { return folder.startsWith(QLatin1String("\\\\")); }

QString folderAt(const Registry &registry, const RegistryPlace &place, const QString &usual)
{
    const QString folder = textAt(registry, place).value_or(QString());
    return hasDrive(folder) ? folder : usual;
}

} // namespace

QString programFilesFolder(const Registry &registry)
{
    return folderAt(registry, ProgramFiles, QStringLiteral("C:\\Program Files"));
}

QString windowsFolder(const Registry &registry)
{
    return folderAt(registry, SystemRoot, QStringLiteral("C:\\Windows"));
}

QString systemDrive(const Registry &registry) { return windowsFolder(registry).left(3); }

QString vmFolder(const Registry &registry)
{
    const QString folder = textAt(registry, DiskFolder).value_or(QString());
    return hasDrive(folder) || isOnNetwork(folder) ? folder : systemDrive(registry);
}

} // namespace Platform::Windows
