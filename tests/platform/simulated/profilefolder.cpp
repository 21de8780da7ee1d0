// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/simulated/profilefolder.h"

#include <QDir>
#include <QFile>

namespace TestSupport {

QString ProfileFolder::path(const char *name) const
{
    return m_folder.filePath(QLatin1String(name));
}

QString ProfileFolder::write(const QByteArray &content, const char *name) const
{
    QFile file(path(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return isWritten ? file.fileName() : QString();
}

QString ProfileFolder::profile(const Platform::HostProfile &profile) const
{
    return write(hostProfileJson(profile), "profile.json");
}

QStringList ProfileFolder::entries(const QString &pattern) const
{
    return QDir(m_folder.path()).entryList({pattern});
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

} // namespace TestSupport
