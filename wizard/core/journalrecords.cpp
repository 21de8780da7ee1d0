// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/journalrecords.h"

#include "platform/jsontext.h"

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

quint32 crc32(const QByteArray &bytes)
{
    static constexpr auto Table = makeCrcTable();
    quint32 crc = ~0u;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ Table[(crc ^ quint8(byte)) & 0xFF];
    return ~crc;
}

QByteArray number(quint32 value)
{
    return QByteArray::number(value, 16).rightJustified(NumberDigits, '0') + ' ';
}

/// The JSON of a line that is whole.
std::optional<QByteArray> checkedJson(const QByteArray &line, quint32 expectedNumber)
{
    const QByteArray json = line.mid(HeadSize);
    const QByteArray head = number(quint32(json.size())) + number(expectedNumber);
    const bool isWhole = line.left(HeadSize) == head + number(crc32(head + json));
    return isWhole ? std::optional(json) : std::nullopt;
}

/// One record after the other. The copy of the header, the largest of them, is not parsed again.
class RecordReader
{
public:
    std::optional<QJsonObject> read(const QByteArray &line, quint32 expectedNumber)
    {
        const auto json = checkedJson(line, expectedNumber);
        if (!json)
            return std::nullopt;
        if (json != m_json) {
            const auto object = Platform::parseJsonObject(*json);
            if (!object)
                return std::nullopt;
            m_json = json;
            m_record = *object;
        }
        return m_record;
    }

private:
    std::optional<QByteArray> m_json; ///< Of the last record.
    QJsonObject m_record;
};

} // namespace

QByteArray encodeRecord(quint32 recordNumber, const QJsonObject &record)
{
    const QByteArray json = QJsonDocument(record).toJson(QJsonDocument::Compact);
    const QByteArray head = number(quint32(json.size())) + number(recordNumber);
    return head + number(crc32(head + json)) + json + '\n';
}

JournalRecords decodeRecords(const QByteArray &bytes)
{
    JournalRecords result;
    RecordReader reader;
    qsizetype start = 0;
    while (start < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', start);
        const auto record =
            end < 0 ? std::nullopt
                    : reader.read(bytes.mid(start, end - start), quint32(result.records.size()));
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
        if (auto record = RecordReader().read(line.mid(start), recordNumber))
            return record;
    }
    return std::nullopt;
}

} // namespace Core
