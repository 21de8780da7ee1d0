// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/codec.h"
#include "platform/factsdescription.h"

namespace Platform {

/// Visits a description and writes its JSON Schema (draft-07). What stands in many places is a definition.
class JsonSchemaWriter
{
public:
    /// The whole schema of one described struct, definitions included.
    template <typename S>
    [[nodiscard]] static QJsonObject schemaOf()
    {
        const QJsonObject text = Codec<QString>::schema();
        QJsonObject definitions{{QStringLiteral("text"), text}};
        const QJsonObject ref = reference(QStringLiteral("text"));
        definitions.insert(QStringLiteral("unread"),
                           closedObject({{QStringLiteral("unread"), ref}, {QStringLiteral("source"), ref}}, {}));
        QJsonObject schema = described<S>(definitions);
        schema.insert(QStringLiteral("definitions"), definitions);
        return schema;
    }

    template <typename T>
    void fact(const char *name, const Fact<T> &)
    {
        add(name, extendable(valueSchema(name, static_cast<const T *>(nullptr))));
    }
    void hexFact(const char *name, const Fact<int> &) { add(name, extendable(HexCodec::schema())); }
    void text(const char *name, const QString &) { add(name, reference(QStringLiteral("text"))); }
    template <typename S>
    void object(const char *name, const S &)
    {
        add(name, described<S>(m_definitions));
    }

private:
    explicit JsonSchemaWriter(QJsonObject &definitions)
        : m_definitions(definitions)
    {}

    template <typename S>
    static QJsonObject described(QJsonObject &definitions)
    {
        const S sample{};
        JsonSchemaWriter writer(definitions);
        describe(writer, sample);
        return closedObject(writer.m_properties, {});
    }
    template <typename T>
    QJsonObject valueSchema(const char *, const T *)
    {
        if constexpr (std::same_as<T, QString>)
            return reference(QStringLiteral("text"));
        else
            return Codec<T>::schema();
    }
    template <typename T>
    QJsonObject valueSchema(const char *name, const QList<T> *)
    {
        QJsonObject items;
        if constexpr (requires { Codec<T>::schema(); }) {
            items = valueSchema(name, static_cast<const T *>(nullptr));
        } else {
            m_definitions.insert(QLatin1String(name), described<T>(m_definitions));
            items = reference(QString(QLatin1String(name)));
        }
        return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), items}};
    }
    static QJsonObject reference(const QString &definition)
    {
        return {{QStringLiteral("$ref"), QString(QStringLiteral("#/definitions/") + definition)}};
    }
    static QJsonObject closedObject(const QJsonObject &properties, const QJsonArray &required)
    {
        QJsonObject schema{{QStringLiteral("type"), QStringLiteral("object")},
                           {QStringLiteral("additionalProperties"), false},
                           {QStringLiteral("properties"), properties}};
        if (!required.isEmpty())
            schema.insert(QStringLiteral("required"), required);
        return schema;
    }
    /// A plain value, a value with its source, or the reason why it is unread.
    static QJsonObject extendable(const QJsonObject &value)
    {
        const QJsonObject known =
            closedObject({{QStringLiteral("value"), value},
                          {QStringLiteral("source"), reference(QStringLiteral("text"))}},
                         {QStringLiteral("value")});
        return {{QStringLiteral("anyOf"), QJsonArray{value, known, reference(QStringLiteral("unread"))}}};
    }
    void add(const char *name, const QJsonObject &schema) { m_properties.insert(QLatin1String(name), schema); }

    QJsonObject &m_definitions;
    QJsonObject m_properties;
};

} // namespace Platform
