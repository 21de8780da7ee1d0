// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/recovery/programstore.h"

#include "platform/durablefile.h"
#include "platform/exclusivefile.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <tuple>

namespace Platform::Windows {

namespace {

/// The console program is a tenth of it.
constexpr qint64 LargestProgramBytes = 128 * 1024 * 1024;

Result<QByteArray> bytesOf(const QString &fileName)
{
    const auto file = openToRead(fileName);
    if (!file && file.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::FileUnreadable, file.error().detail);
    if (!file)
        return tl::make_unexpected(file.error());
    if ((*file)->size() > LargestProgramBytes)
        return failure(ErrorCode::FileTooLarge, fileName);
    const QByteArray bytes = (*file)->readAll();
    if (bytes.isEmpty() || bytes.size() != (*file)->size())
        return failure(ErrorCode::FileUnreadable, fileName);
    return bytes;
}

} // namespace

bool ProgramStore::isSafeCopy(const QString &fileName, const QByteArray &bytes) const
{
    const auto copy = bytesOf(fileName);
    return copy && *copy == bytes && m_check(fileName);
}

QString ProgramStore::fileFor(const QString &key) const
{
    return m_folder + QStringLiteral("/eflow-gpu-setup-recovery-") + key + QStringLiteral(".exe");
}

bool ProgramStore::isInside(const QString &fileName) const
{
    return QDir::cleanPath(fileName).startsWith(QDir::cleanPath(m_folder) + QLatin1Char('/'),
                                                Qt::CaseInsensitive);
}

Result<> ProgramStore::put(const QString &program, const QString &key) const
{
    const auto bytes = bytesOf(program);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (const auto made = makeDataFolder(m_folder); !made)
        return made;
    const QString copy = fileFor(key);
    if (isSafeCopy(copy, *bytes)) // as when the copy itself is running
        return {};
    if (const auto written = replaceFile(copy, *bytes); !written)
        return written;
    if (const auto safe = m_check(copy); !safe)
        return safe;
    return isSafeCopy(copy, *bytes)
               ? Result<>()
               : failure(ErrorCode::FileUnwritable,
                         QStringLiteral("%1: reads back differently").arg(copy));
}

Result<bool> ProgramStore::holds(const QString &program, const QString &key) const
{
    return bytesOf(program).map(
        [&](const QByteArray &bytes) { return isSafeCopy(fileFor(key), bytes); });
}

// Windows deletes at the next restart whatever then has the name, before any task runs: under its
// own name that could be the copy of a run that began in between.
void ProgramStore::remove(const QString &key) const
{
    const QString old = m_folder + QStringLiteral("/eflow-gpu-setup-recovery-") + key +
                        QLatin1Char('-') + QUuid::createUuid().toString(QUuid::Id128) +
                        QStringLiteral(".old");
    if (renameOver(fileFor(key), old))
        std::ignore = m_remove(old);
}

} // namespace Platform::Windows
