// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/exploration/modeldisk.h"

#include <QHashFunctions>

namespace TestSupport {

using Platform::ErrorCode;
using Platform::Result;

namespace {

/// The step that a record announces, as a bit; 0 when it is no intent.
quint32 announced(const QByteArray &record)
{
    static const QByteArray Mark = R"({"record":"intent","step":)";
    const qsizetype at = record.indexOf(Mark);
    return at < 0 ? 0 : 1u << record.mid(at + Mark.size()).chopped(2).toUInt();
}

void flush(DiskContent &content)
{
    const QByteArray &added = content.pending;
    qsizetype start = 0;
    for (qsizetype end; (end = added.indexOf('\n', start)) >= 0; start = end + 1) {
        const QByteArray record = added.mid(start, end + 1 - start);
        content.intents |= announced(record);
        content.hash = qHash(record, content.hash + 1);
    }
    if (start < added.size()) // where a record is torn makes no difference, see tst_journal
        content.hash += 2;
    content.durable += added;
    content.pending.clear();
}

} // namespace

class ModelDisk::File : public Core::JournalFile
{
public:
    explicit File(ModelDisk &disk)
        : m_disk(disk)
    {
        m_disk.m_isOpen = true;
    }
    ~File() override
    {
        flush(m_disk.m_content);
        m_disk.m_isOpen = false;
    }

    Result<QByteArray> read() override
    {
        return QByteArray(m_disk.m_content.durable + m_disk.m_content.pending);
    }
    Result<> append(const QByteArray &bytes) override
    {
        return written([&] {
            m_disk.m_content.pending += bytes;
            tearAnywhere(bytes.size());
        });
    }
    Result<> clear() override
    {
        return written([&] {
            const bool losesFlushes = m_disk.m_content.losesFlushes;
            m_disk.m_content = {};
            m_disk.m_content.losesFlushes = losesFlushes;
        });
    }

private:
    /// The computer may die with any part of the last record written: none of it, which is the
    /// event before, half of it, all but the line feed.
    void tearAnywhere(qsizetype added)
    {
        const DiskContent &content = m_disk.m_content;
        const qsizetype former = content.pending.size() - added;
        if (former > 0)
            m_disk.m_watcher.mayDie(content.cut(0));
        m_disk.m_watcher.mayDie(content.cut(former + added / 2));
        m_disk.m_watcher.mayDie(content.cut(former + added - 1));
    }

    Result<> written(const auto &write)
    {
        if (m_isBroken)
            return Platform::failure(ErrorCode::FileUnwritable,
                                     QStringLiteral("an earlier write failed"));
        const Write fate = m_disk.m_watcher.fate();
        m_isBroken = fate != Write::Works;
        if (fate != Write::Fails) {
            write();
            if (!m_disk.m_content.losesFlushes)
                flush(m_disk.m_content);
            m_disk.m_watcher.mayDie(m_disk.m_content.cut(m_disk.m_content.pending.size()));
        }
        if (m_isBroken)
            return Platform::failure(ErrorCode::FileUnwritable, QStringLiteral("planned"));
        return {};
    }

    ModelDisk &m_disk;
    bool m_isBroken = false;
};

DiskContent DiskContent::cut(qsizetype size) const
{
    DiskContent left = *this;
    left.pending.truncate(size);
    flush(left);
    return left;
}

Result<QByteArray> ModelDisk::read()
{
    if (m_isOpen)
        return Platform::failure(ErrorCode::AnotherRunActive);
    return m_content.durable;
}

Result<std::unique_ptr<Core::JournalFile>> ModelDisk::open()
{
    if (m_isOpen)
        return Platform::failure(ErrorCode::AnotherRunActive);
    return std::make_unique<File>(*this);
}

} // namespace TestSupport
