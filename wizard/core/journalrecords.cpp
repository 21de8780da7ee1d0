// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/journalrecords.h"

#include "platform/jsontext.h"

#include <QHash>
#include <QJsonDocument>

#include <array>

namespace Core {

namespace {

constexpr qsizetype NumberDigits = 8;
constexpr qsizetype HeadSize = 3 * (NumberDigits + 1);

/// The table of the CRC-32 of IEEE 802.3, reflected.
constexpr std::array<quint32, 256> makeCrcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ (value & 1 ? 0xEDB88320u : 0u);
        table[i] = value;
    }
    return table;
}

/// Of the bytes behind those of which `before` is the checksum.
quint32 crc32(QByteArrayView bytes, quint32 before = 0)
{
    static constexpr auto Table = makeCrcTable();
    quint32 crc = ~before;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ Table[(crc ^ quint8(byte)) & 0xFF];
    return ~crc;
}

/// Eight hexadecimal digits and a space.
QByteArray number(quint32 value)
{
    QByteArray text(NumberDigits + 1, ' ');
    char *digit = text.data() + NumberDigits;
    for (int i = 0; i < NumberDigits; ++i, value >>= 4)
        *--digit = "0123456789abcdef"[value & 0xF];
    return text;
}

/// What stands before the JSON of a record and is covered by its checksum.
QByteArray headOf(QByteArrayView json, quint32 recordNumber)
{
    return number(quint32(json.size())) + number(recordNumber);
}

/// The JSON of a line that is whole.
std::optional<QByteArrayView> checkedJson(QByteArrayView line, quint32 expectedNumber)
{
    if (line.size() < HeadSize)
        return std::nullopt;
    const QByteArrayView json = line.sliced(HeadSize);
    const QByteArray head = headOf(json, expectedNumber);
    const bool isWhole = line.startsWith(head) &&
                         line.sliced(head.size()).startsWith(number(crc32(json, crc32(head))));
    return isWhole ? std::optional(json) : std::nullopt;
}

/// One record after the other. Those that say the same are parsed once: the copy of the header, the
/// largest of them, and what every further attempt to take a run back repeats.
class RecordReader
{
public:
    std::optional<QJsonObject> read(QByteArrayView line, quint32 expectedNumber)
    {
        const auto json = checkedJson(line, expectedNumber);
        return json ? parsed(*json) : std::nullopt;
    }

private:
    std::optional<QJsonObject> parsed(QByteArrayView json)
    {
        const QByteArray key = QByteArray::fromRawData(json.data(), json.size());
        const auto known = m_known.constFind(key);
        if (known != m_known.cend())
            return *known;
        const auto object = Platform::parseJsonObject(key);
        return object ? std::optional(*m_known.insert(key, *object)) : std::nullopt;
    }

    /// By their JSON: parts of the journal, which outlives the reader.
    QHash<QByteArray, QJsonObject> m_known;
};

} // namespace

QByteArray encodeRecord(quint32 recordNumber, const QJsonObject &record)
{
    const QByteArray json = QJsonDocument(record).toJson(QJsonDocument::Compact);
    const QByteArray head = headOf(json, recordNumber);
    return head + number(crc32(json, crc32(head))) + json + '\n';
}

JournalRecords decodeRecords(const QByteArray &bytes)
{
    JournalRecords result;
    RecordReader reader;
    qsizetype start = 0;
    while (start < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', start);
        const auto record = end < 0 ? std::nullopt
                                    : reader.read(QByteArrayView(bytes).sliced(start, end - start),
                                                  quint32(result.records.size()));
        if (!record) {
            const bool isLast = end < 0 || end == bytes.size() - 1;
            result.tail = isLast ? JournalTail::Torn : JournalTail::Damaged;
            return result;
        }
        result.records << *record;
        start = end + 1;
    }
    return result;
}

std::optional<QJsonObject> findRecord(const QByteArray &bytes, quint32 recordNumber)
{
    const QByteArray mark = ' ' + number(recordNumber);
    for (const QByteArray &line : bytes.split('\n')) {
        // Not always at the beginning: the line feed of the record before it may be what is
        // damaged.
        const qsizetype start = line.lastIndexOf(mark) - NumberDigits;
        if (start < 0)
            continue;
        if (auto record = RecordReader().read(QByteArrayView(line).sliced(start), recordNumber))
            return record;
    }
    return std::nullopt;
}

} // namespace Core
