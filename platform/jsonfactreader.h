// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/codec.h"
#include "platform/factsdescription.h"

#include <QSet>
#include <QStringList>

namespace Platform {

/// Visits a description and fills it from JSON, collecting the path and reason of every fault.
class JsonFactReader
{
public:
    JsonFactReader(QJsonObject object, QString path, QStringList &faults)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_faults(faults)
    {}

    template <typename T>
    void fact(const char *name, Fact<T> &fact)
    {
        readFact(name, fact, [this](const QJsonValue &json, const QString &path) {
            return value<T>(json, path);
        });
    }
    void hexFact(const char *name, Fact<int> &fact)
    {
        readFact(name, fact, [this](const QJsonValue &json, const QString &path) {
            return checked(HexCodec::fromJson(json), json, path, HexCodec::expectation());
        });
    }
    void text(const char *name, QString &text)
    {
        const QJsonValue json = take(name);
        if (!json.isUndefined())
            text = value<QString>(json, pathOf(name)).value_or(QString());
    }
    template <typename S>
    void object(const char *name, S &target)
    {
        const QJsonValue json = take(name);
        if (!json.isUndefined())
            target = described<S>(json, pathOf(name)).value_or(S{});
    }
    /// Reports the keys that no description names.
    void finish()
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_seen.contains(it.key()))
                addFault(pathOf(it.key().left(LongestKey)), QStringLiteral("this key is not known"));
        }
    }

private:
    static constexpr int LongestKey = 40;

    QJsonValue take(const char *name)
    {
        m_seen.insert(QLatin1String(name));
        return m_object.value(QLatin1String(name));
    }
    [[nodiscard]] QString pathOf(const QString &name) const
    {
        return m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name;
    }
    [[nodiscard]] QString pathOf(const char *name) const { return pathOf(QString(QLatin1String(name))); }
    void addFault(const QString &path, const QString &reason)
    {
        m_faults << path + QStringLiteral(": ") + reason;
    }
    template <typename T>
    std::optional<T> checked(std::optional<T> read, const QJsonValue &json, const QString &path,
                             const QString &expectation)
    {
        if (!read)
            addFault(path, QStringLiteral("expected %1, found %2").arg(expectation, shortJsonText(json)));
        return read;
    }
    template <typename S>
    std::optional<S> described(const QJsonValue &json, const QString &path)
    {
        if (!json.isObject())
            return checked(std::optional<S>(), json, path, QStringLiteral("an object"));
        S target;
        JsonFactReader inner(json.toObject(), path, m_faults);
        describe(inner, target);
        inner.finish();
        return target;
    }
    template <typename T>
    std::optional<T> value(const QJsonValue &json, const QString &path)
    {
        if constexpr (requires { typename T::value_type; T().append(typename T::value_type()); }
                      && !std::same_as<T, QString>)
            return list<typename T::value_type>(json, path);
        else if constexpr (requires { Codec<T>::fromJson(json); })
            return checked(Codec<T>::fromJson(json), json, path, Codec<T>::expectation());
        else
            return described<T>(json, path);
    }
    template <typename T>
    std::optional<QList<T>> list(const QJsonValue &json, const QString &path)
    {
        if (!json.isArray())
            return checked(std::optional<QList<T>>(), json, path, QStringLiteral("an array"));
        QList<T> items;
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            items.append(value<T>(array.at(i), QStringLiteral("%1[%2]").arg(path).arg(i)).value_or(T{}));
        return items;
    }
    /// The extended form of a fact: an object of "value", "source" and "unread" only.
    static bool isExtended(const QJsonValue &json)
    {
        return json.isObject()
            && (json.toObject().contains(QLatin1String("value"))
                || json.toObject().contains(QLatin1String("unread"))
                || json.toObject().contains(QLatin1String("source")));
    }
    template <typename T, typename Read>
    void readFact(const char *name, Fact<T> &fact, Read read)
    {
        const QJsonValue json = take(name);
        if (json.isUndefined())
            return;
        if (!isExtended(json)) {
            fact.value = read(json, pathOf(name));
            return;
        }
        JsonFactReader inner(json.toObject(), pathOf(name), m_faults);
        inner.text("source", fact.source);
        inner.text("unread", fact.problem);
        if (const QJsonValue plain = inner.take("value"); !plain.isUndefined())
            fact.value = read(plain, inner.pathOf("value"));
        if (fact.isKnown() && !fact.problem.isEmpty())
            addFault(pathOf(name), QStringLiteral("has a value and is unread at once"));
        inner.finish();
    }

    QJsonObject m_object;
    QString m_path;
    QStringList &m_faults;
    QSet<QString> m_seen;
};

} // namespace Platform
