// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/memoryjournal.h"

namespace TestSupport {

using Platform::ErrorCode;
using Platform::Result;

class MemoryJournal::File : public Core::JournalFile
{
public:
    explicit File(MemoryJournal &disk)
        : m_disk(disk)
    {
        m_disk.m_isOpen = true;
    }
    ~File() override { m_disk.m_isOpen = false; }

    Result<QByteArray> read() override { return m_disk.bytes; }
    Result<> append(const QByteArray &added) override { return write(m_disk.bytes + added, added); }
    Result<> clear() override { return write(QByteArray(), QByteArray()); }

private:
    Result<> write(const QByteArray &whole, const QByteArray &added)
    {
        if (m_isBroken)
            return Platform::failure(ErrorCode::FileUnwritable,
                                     QStringLiteral("an earlier write failed"));
        const Write fate = m_disk.onWrite ? m_disk.onWrite(added) : Write::Durable;
        m_isBroken = fate != Write::Durable;
        if (fate != Write::Fails)
            m_disk.bytes = whole;
        if (m_isBroken)
            return Platform::failure(ErrorCode::FileUnwritable, QStringLiteral("planned"));
        return {};
    }

    MemoryJournal &m_disk;
    bool m_isBroken = false;
};

Result<QByteArray> MemoryJournal::read()
{
    if (m_isOpen)
        return Platform::failure(ErrorCode::AnotherRunActive);
    return watch();
}

Result<QByteArray> MemoryJournal::watch()
{
    if (!m_exists && bytes.isEmpty())
        return Platform::failure(ErrorCode::NotFound);
    return bytes;
}

Result<std::unique_ptr<Core::JournalFile>> MemoryJournal::open()
{
    if (onOpen)
        std::exchange(onOpen, {})();
    if (m_isOpen)
        return Platform::failure(ErrorCode::AnotherRunActive);
    m_exists = true;
    return std::make_unique<File>(*this);
}

} // namespace TestSupport
