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

std::optional<QJsonObject> decodeRecord(const QByteArray &line, quint32 expectedNumber)
{
    const QByteArray json = line.mid(HeadSize);
    const QByteArray head = number(quint32(json.size())) + number(expectedNumber);
    if (line.left(HeadSize) != head + number(crc32(head + json)))
        return std::nullopt;
    const auto object = Platform::parseJsonObject(json);
    return object ? std::optional(*object) : std::nullopt;
}

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
    qsizetype start = 0;
    while (start < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', start);
        const auto record =
            end < 0 ? std::nullopt
                    : decodeRecord(bytes.mid(start, end - start), quint32(result.records.size()));
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
        if (auto record = decodeRecord(line.mid(start), recordNumber))
            return record;
    }
    return std::nullopt;
}

} // namespace Core
