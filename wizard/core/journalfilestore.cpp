// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/journalfilestore.h"

#include "platform/durablefile.h"
#include "platform/exclusivefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Core {

using Platform::ErrorCode;
using Platform::Result;

namespace {

/// A journal has fewer than a hundred records: a larger file is none.
constexpr qint64 LargestJournalBytes = 4 * 1024 * 1024;

class DiskJournal : public JournalFile
{
public:
    explicit DiskJournal(std::unique_ptr<QFile> file)
        : m_file(std::move(file))
    {
    }

    Result<QByteArray> read() override
    {
        if (m_file->size() > LargestJournalBytes)
            return Platform::failure(ErrorCode::FileTooLarge, m_file->fileName());
        if (!m_file->seek(0))
            return Platform::failure(ErrorCode::FileUnreadable, m_file->errorString());
        const QByteArray bytes = m_file->readAll();
        if (bytes.size() != m_file->size())
            return Platform::failure(ErrorCode::FileUnreadable, m_file->errorString());
        return bytes;
    }
    Result<> append(const QByteArray &bytes) override
    {
        return written(
            [&] { return m_file->seek(m_file->size()) && m_file->write(bytes) == bytes.size(); });
    }
    Result<> clear() override
    {
        return written([&] { return m_file->resize(0); });
    }

private:
    Result<> written(const auto &write)
    {
        if (m_isBroken)
            return Platform::failure(ErrorCode::FileUnwritable,
                                     QStringLiteral("an earlier write failed"));
        m_isBroken = true;
        if (!write())
            return Platform::failure(ErrorCode::FileUnwritable, m_file->errorString());
        const Result<> flushed = Platform::flushToDisk(*m_file);
        m_isBroken = !flushed;
        return flushed;
    }

    std::unique_ptr<QFile> m_file;
    bool m_isBroken = false;
};

} // namespace

bool JournalFileStore::exists() const { return QFileInfo::exists(m_fileName); }

Result<std::unique_ptr<JournalFile>> JournalFileStore::open()
{
    QDir().mkpath(QFileInfo(m_fileName).absolutePath());
    auto file = Platform::openExclusively(m_fileName);
    if (!file)
        return Platform::failure(file.error().code == ErrorCode::Busy ? ErrorCode::AnotherRunActive
                                                                      : file.error().code,
                                 file.error().detail);
    return std::make_unique<DiskJournal>(std::move(*file));
}

} // namespace Core
