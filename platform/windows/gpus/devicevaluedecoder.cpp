// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/devicevaluedecoder.h"

#include <QtEndian>

namespace Platform::Windows {

namespace {

/// DEVPROP_TYPE_*
enum PropertyType : quint32 {
    UInt8 = 0x03,
    UInt16 = 0x05,
    UInt32 = 0x07,
    UInt64 = 0x09,
    Guid = 0x0D,
    Time = 0x10,
    Boolean = 0x11,
    Text = 0x12,
    NtStatus = 0x18,
    TextList = 0x2012,
};

std::optional<quint64> number(const QByteArray &bytes, qsizetype size)
{
    if (bytes.size() < size)
        return std::nullopt;
    quint64 value = 0;
    for (qsizetype i = size - 1; i >= 0; --i)
        value = value << 8 | quint8(bytes.at(i));
    return value;
}

template <typename Value, typename Number>
std::optional<DeviceValue> as(const std::optional<Number> &read)
{
    return read ? std::optional<DeviceValue>(Value{*read}) : std::nullopt;
}

QString allText(const QByteArray &bytes)
{
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(qFromLittleEndian<char16_t>(bytes.constData() + i));
    return text;
}

/// Texts with a NUL behind each; an empty one ends the list.
QStringList listOf(const QByteArray &bytes)
{
    QStringList texts;
    for (const QString &text : allText(bytes).split(QChar(u'\0'))) {
        if (text.isEmpty())
            break;
        texts << text;
    }
    return texts;
}

std::optional<DeviceValue> guid(const QByteArray &bytes)
{
    constexpr qsizetype Size = 16;
    if (bytes.size() < Size)
        return std::nullopt;
    const char *at = bytes.constData();
    const auto tail = [at](int i) { return quint8(at[8 + i]); };
    return QUuid(qFromLittleEndian<quint32>(at), qFromLittleEndian<quint16>(at + 4),
                 qFromLittleEndian<quint16>(at + 6), tail(0), tail(1), tail(2), tail(3), tail(4),
                 tail(5), tail(6), tail(7));
}

} // namespace

std::optional<DeviceValue> decodeDeviceValue(quint32 type, const QByteArray &bytes)
{
    switch (type) {
    case UInt8:
        return as<quint64>(number(bytes, 1));
    case UInt16:
        return as<quint64>(number(bytes, 2));
    case UInt32:
    case NtStatus:
        return as<quint64>(number(bytes, 4));
    case UInt64:
        return as<quint64>(number(bytes, 8));
    case Time:
        return as<FileTime>(number(bytes, 8));
    case Boolean:
        return bytes.isEmpty() ? std::nullopt : std::optional<DeviceValue>(bytes.at(0) != 0);
    case Guid:
        return guid(bytes);
    case Text:
        return allText(bytes).section(QChar(u'\0'), 0, 0);
    case TextList:
        return listOf(bytes);
    default:
        return bytes;
    }
}

} // namespace Platform::Windows
