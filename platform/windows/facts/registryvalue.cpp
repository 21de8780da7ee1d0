// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/registryvalue.h"

#include <QtEndian>

namespace Platform::Windows {

namespace {

/// winnt.h, REG_*.
constexpr quint32 Text = 1;
constexpr quint32 ExpandableText = 2;
constexpr quint32 Number32 = 4;
constexpr quint32 Texts = 7;
constexpr quint32 Number64 = 11;

/// A last odd byte is no character.
QString utf16(const QByteArray &bytes)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        text[i] = QChar(qFromLittleEndian<quint16>(bytes.constData() + 2 * i));
    return text;
}

QString upToNul(const QString &text)
{
    const qsizetype end = text.indexOf(QChar(u'\0'));
    return end < 0 ? text : text.left(end);
}

/// The end of the list may be missing. Windows itself writes empty texts into lists, as for files
/// to delete at the next restart; only those at the end are none.
QStringList listOf(const QString &text)
{
    QStringList list = text.split(QChar(u'\0'));
    while (!list.isEmpty() && list.last().isEmpty())
        list.removeLast();
    return list;
}

template <typename Number>
RegistryValue numberOf(const QByteArray &bytes)
{
    if (bytes.size() != sizeof(Number))
        return bytes;
    return qFromLittleEndian<Number>(bytes.constData());
}

} // namespace

RegistryValue decodeRegistryValue(quint32 type, const QByteArray &bytes)
{
    switch (type) {
    case Text:
    case ExpandableText:
        return upToNul(utf16(bytes));
    case Number32:
        return numberOf<quint32>(bytes);
    case Texts:
        return listOf(utf16(bytes));
    case Number64:
        return numberOf<quint64>(bytes);
    default:
        return bytes;
    }
}

} // namespace Platform::Windows
