// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/codec.h"
#include "platform/factsdescription.h"

namespace Platform {

/// Visits a description and writes it as JSON. A known fact without a source is its plain value; with one it
/// is {"value", "source"}; an unread one is {"unread", "source"}; one that nobody asked for is left out.
class JsonFactWriter
{
public:
    [[nodiscard]] QJsonObject result() const { return m_object; }

    template <typename T>
    void fact(const char *name, const Fact<T> &fact)
    {
        write(name, fact, [](const T &value) { return toJson(value); });
    }
    void hexFact(const char *name, const Fact<int> &fact) { write(name, fact, HexCodec::toJson); }
    void text(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            m_object.insert(QLatin1String(name), text);
    }
    template <typename S>
    void object(const char *name, const S &value)
    {
        const QJsonObject inner = describedObject(value);
        if (!inner.isEmpty())
            m_object.insert(QLatin1String(name), inner);
    }

private:
    template <typename S>
    static QJsonObject describedObject(const S &value)
    {
        JsonFactWriter writer;
        describe(writer, value);
        return writer.result();
    }
    template <typename T>
    static QJsonValue toJson(const T &value)
    {
        if constexpr (requires { Codec<T>::toJson(value); })
            return Codec<T>::toJson(value);
        else
            return describedObject(value);
    }
    template <typename T>
    static QJsonValue toJson(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &item : list)
            array.append(toJson(item));
        return array;
    }
    template <typename T, typename ToJson>
    void write(const char *name, const Fact<T> &fact, ToJson toJsonValue)
    {
        QJsonObject extended;
        if (!fact.source.isEmpty())
            extended.insert(QStringLiteral("source"), fact.source);
        if (fact.isKnown() && extended.isEmpty()) {
            m_object.insert(QLatin1String(name), toJsonValue(*fact));
            return;
        }
        if (fact.isKnown())
            extended.insert(QStringLiteral("value"), toJsonValue(*fact));
        else if (!fact.problem.isEmpty())
            extended.insert(QStringLiteral("unread"), fact.problem);
        if (!extended.isEmpty())
            m_object.insert(QLatin1String(name), extended);
    }

    QJsonObject m_object;
};

} // namespace Platform
