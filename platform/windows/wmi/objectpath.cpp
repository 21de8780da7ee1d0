// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/wmi/objectpath.h"

#include <algorithm>

namespace Platform::Windows {

namespace {

bool isSeparator(QChar letter) { return letter == u'\\' || letter == u'/'; }

bool isNameLetter(QChar letter) { return letter.isLetterOrNumber() || letter == u'_'; }

/// Reads a path from left to right; every function leaves the position behind what it read.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_rest(text)
    {
    }

    bool isAtEnd() const { return m_rest.isEmpty(); }

    bool skip(QStringView wanted)
    {
        if (!m_rest.startsWith(wanted))
            return false;
        m_rest = m_rest.sliced(wanted.size());
        return true;
    }

    /// \\server\namespace: or namespace: or nothing.
    bool readPlace(WmiObjectPath &path)
    {
        if (m_rest.size() > 2 && isSeparator(m_rest[0]) && isSeparator(m_rest[1])) {
            m_rest = m_rest.sliced(2);
            const auto end = std::ranges::find_if(m_rest, isSeparator);
            if (end == m_rest.begin() || end == m_rest.end())
                return false;
            path.server = m_rest.first(end - m_rest.begin()).toString();
            m_rest = m_rest.sliced(end - m_rest.begin() + 1);
        }
        const auto end = std::ranges::find_if(
            m_rest, [](QChar letter) { return !isNameLetter(letter) && !isSeparator(letter); });
        if (end == m_rest.end() || *end != u':')
            return path.server.isEmpty();
        path.wmiNamespace = m_rest.first(end - m_rest.begin()).toString().replace(u'/', u'\\');
        m_rest = m_rest.sliced(end - m_rest.begin() + 1);
        return !path.wmiNamespace.isEmpty();
    }

    QString readName()
    {
        const auto end = std::ranges::find_if_not(m_rest, isNameLetter);
        const QString name = m_rest.first(end - m_rest.begin()).toString();
        m_rest = m_rest.sliced(name.size());
        return name;
    }

    bool readValue(WmiPathKey &key)
    {
        if (skip(u"\""))
            return readQuoted(key.value, u'"');
        if (skip(u"'"))
            return readQuoted(key.value, u'\'');
        key.isText = false;
        const bool isNegative = skip(u"-");
        const QString bare = readName();
        key.value = isNegative ? QString(u'-' + bare) : bare;
        return !bare.isEmpty();
    }

private:
    bool readQuoted(QString &value, QChar quote)
    {
        while (!m_rest.isEmpty()) {
            const QChar letter = m_rest.front();
            m_rest = m_rest.sliced(1);
            if (letter == quote)
                return true;
            if (letter == u'\\') {
                if (m_rest.isEmpty())
                    return false;
                value += m_rest.front();
                m_rest = m_rest.sliced(1);
                continue;
            }
            value += letter;
        }
        return false;
    }

    QStringView m_rest;
};

bool readKeys(Reader &reader, WmiObjectPath &path)
{
    do {
        WmiPathKey key;
        key.name = reader.readName();
        if (key.name.isEmpty() || !reader.skip(u"=") || !reader.readValue(key))
            return false;
        path.keys << key;
    } while (reader.skip(u","));
    return true;
}

bool readObject(Reader &reader, WmiObjectPath &path)
{
    if (reader.isAtEnd())
        return true;
    if (reader.skip(u"."))
        return readKeys(reader, path);
    if (!reader.skip(u"="))
        return false;
    if (reader.skip(u"@")) {
        path.isSingleton = true;
        return true;
    }
    WmiPathKey key;
    const bool isRead = reader.readValue(key);
    path.keys << key;
    return isRead;
}

QString keyText(const WmiPathKey &key)
{
    QString value = key.value;
    if (key.isText) {
        value.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        value = u'"' + value + u'"';
    }
    return key.name.isEmpty() ? value : QString(key.name + u'=' + value);
}

} // namespace

std::optional<WmiObjectPath> WmiObjectPath::parse(QStringView text)
{
    WmiObjectPath path;
    Reader reader(text);
    if (!reader.readPlace(path))
        return std::nullopt;
    path.className = reader.readName();
    if (path.className.isEmpty() || !readObject(reader, path) || !reader.isAtEnd())
        return std::nullopt;
    return path;
}

QString WmiObjectPath::text() const
{
    QString text;
    if (!wmiNamespace.isEmpty()) {
        const QString place = wmiNamespace + u':';
        text = server.isEmpty() ? place : QString(QStringLiteral("\\\\") + server + u'\\' + place);
    }
    text += className;
    if (isSingleton)
        return text + QStringLiteral("=@");
    QStringList parts;
    for (const WmiPathKey &key : keys)
        parts << keyText(key);
    if (parts.isEmpty())
        return text;
    return text + (keys.front().name.isEmpty() ? u'=' : u'.') + parts.join(u',');
}

std::optional<QString> WmiObjectPath::key(QStringView name) const
{
    const auto found = std::ranges::find_if(keys, [name](const WmiPathKey &candidate) {
        return name.compare(candidate.name, Qt::CaseInsensitive) == 0;
    });
    return found == keys.end() ? std::nullopt : std::optional(found->value);
}

QString objectIdentity(const QString &path)
{
    auto parts = WmiObjectPath::parse(path);
    if (!parts)
        return {};
    parts->server.clear();
    parts->wmiNamespace.clear();
    std::ranges::sort(parts->keys, [](const WmiPathKey &left, const WmiPathKey &right) {
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    return parts->text().toLower();
}

bool isSameObject(const QString &path, const QString &other)
{
    const QString identity = objectIdentity(path);
    return !identity.isEmpty() && identity == objectIdentity(other);
}

} // namespace Platform::Windows
