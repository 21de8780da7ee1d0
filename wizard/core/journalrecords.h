// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace Core {

/// How a journal ends or breaks.
enum class JournalTail {
    Whole,   ///< Every byte belongs to a valid record.
    Torn,    ///< The last record is not whole, as after a crash while it was written.
    Damaged, ///< A record before the last one is not valid.
};

/// The records of a journal up to the first that is not valid.
struct JournalRecords
{
    QList<QJsonObject> records;
    JournalTail tail = JournalTail::Whole;
};

/// One record as a line: length, number and CRC-32 of the record in hexadecimal digits, JSON, line
/// feed.
[[nodiscard]] QByteArray encodeRecord(quint32 number, const QJsonObject &record);
[[nodiscard]] JournalRecords decodeRecords(const QByteArray &bytes);
/// The record of this number, wherever among damaged ones it stands whole.
[[nodiscard]] std::optional<QJsonObject> findRecord(const QByteArray &bytes, quint32 number);

} // namespace Core
