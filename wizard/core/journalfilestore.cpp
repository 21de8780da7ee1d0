// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/journalfilestore.h"

#include "platform/durablefile.h"
#include "platform/exclusivefile.h"
#include "platform/standardplaces.h"
#include "wizard/core/runholder.h"

#include <QFile>
#include <QFileInfo>

namespace Core {

using Platform::ErrorCode;
using Platform::Result;

namespace {

/// A journal has fewer than a hundred records: a larger file is none.
constexpr qint64 LargestJournalBytes = 4 * 1024 * 1024;

Result<QByteArray> contentOf(QFile &file)
{
    if (file.size() > LargestJournalBytes)
        return Platform::failure(ErrorCode::JournalUnusable,
                                 QStringLiteral("too large: %1 bytes").arg(file.size()));
    if (!file.seek(0))
        return Platform::failure(ErrorCode::JournalUnusable, file.errorString());
    const QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return Platform::failure(ErrorCode::JournalUnusable, file.errorString());
    return bytes;
}

class DiskJournal : public JournalFile
{
public:
    /// A QFile that was opened by its handle does not know its name any more.
    DiskJournal(std::unique_ptr<QFile> file, const QString &fileName)
        : m_file(std::move(file))
        , m_fileName(fileName)
    {
        noteHolder(m_fileName);
    }
    ~DiskJournal() override { forgetHolder(m_fileName); }
    DiskJournal(const DiskJournal &) = delete;
    DiskJournal &operator=(const DiskJournal &) = delete;

    Result<QByteArray> read() override { return contentOf(*m_file); }
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
    const QString m_fileName;
    bool m_isBroken = false;
};

} // namespace

Result<QByteArray> JournalFileStore::read()
{
    return Platform::openToRead(m_fileName)
        .map_error([this](const Platform::Error &error) { return failed(error); })
        .and_then([](const std::unique_ptr<QFile> &file) { return contentOf(*file); });
}

Result<QByteArray> JournalFileStore::watch()
{
    return Platform::openToWatch(m_fileName)
        .map_error([this](const Platform::Error &error) { return failed(error); })
        .and_then([](const std::unique_ptr<QFile> &file) { return contentOf(*file); });
}

Result<std::unique_ptr<JournalFile>> JournalFileStore::open()
{
    if (const auto made = Platform::makeDataFolder(QFileInfo(m_fileName).absolutePath()); !made)
        return tl::make_unexpected(made.error());
    auto file = Platform::openExclusively(m_fileName);
    if (!file)
        return tl::make_unexpected(failed(file.error()));
    return std::make_unique<DiskJournal>(std::move(*file), m_fileName);
}

/// The error as the contract has it; of a journal that is held, who holds it.
Platform::Error JournalFileStore::failed(const Platform::Error &error) const
{
    if (error.code == ErrorCode::FileUnreadable)
        return {ErrorCode::JournalUnusable, error.detail};
    if (error.code != ErrorCode::Busy)
        return error;
    const auto holder = holderOf(m_fileName);
    return {ErrorCode::AnotherRunActive, holder ? holderText(*holder) : error.detail};
}

} // namespace Core
