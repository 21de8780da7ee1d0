// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/cimxmlreader.h"

#include "tests/platform/windows/support/wmischema.h"

#include <QXmlStreamReader>

using namespace Platform::Windows;

namespace TestSupport {

namespace {

std::optional<CimType> typeNamed(QStringView name)
{
    static const QHash<QStringView, CimType> Types = {
        {u"boolean", CimType::Boolean},   {u"sint8", CimType::SInt8},
        {u"uint8", CimType::UInt8},       {u"sint16", CimType::SInt16},
        {u"uint16", CimType::UInt16},     {u"sint32", CimType::SInt32},
        {u"uint32", CimType::UInt32},     {u"sint64", CimType::SInt64},
        {u"uint64", CimType::UInt64},     {u"real32", CimType::Real32},
        {u"real64", CimType::Real64},     {u"string", CimType::String},
        {u"datetime", CimType::DateTime},
    };
    const auto found = Types.constFind(name);
    return found == Types.cend() ? std::nullopt : std::optional(*found);
}

template <typename T>
std::optional<WmiValue> valid(bool isValid, T value)
{
    return isValid ? std::optional<WmiValue>(value) : std::nullopt;
}

std::optional<WmiValue> valueOf(const QString &text, CimType type)
{
    bool isNumber = false;
    switch (type) {
    case CimType::Boolean:
        return valid(text == QLatin1String("TRUE") || text == QLatin1String("FALSE"),
                     text == QLatin1String("TRUE"));
    case CimType::UInt64: {
        const quint64 number = text.toULongLong(&isNumber);
        return valid(isNumber, number);
    }
    case CimType::Real32:
    case CimType::Real64: {
        const double number = text.toDouble(&isNumber);
        return valid(isNumber, number);
    }
    case CimType::String:
    case CimType::DateTime:
        return text;
    case CimType::Reference:
    case CimType::Object:
        return std::nullopt;
    default: {
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? fitted(number, {type, false}) : std::nullopt;
    }
    }
}

template <typename T>
WmiValue listOf(const QList<WmiValue> &values)
{
    QList<T> list;
    for (const WmiValue &value : values)
        list << std::get<T>(value);
    return list;
}

/// An empty array takes the form of its type.
std::optional<WmiValue> arrayOf(const QList<WmiValue> &values, CimType type)
{
    switch (type) {
    case CimType::Boolean:
        return listOf<bool>(values);
    case CimType::UInt64:
        return listOf<quint64>(values);
    case CimType::String:
    case CimType::DateTime:
        return listOf<QString>(values);
    case CimType::Real32:
    case CimType::Real64:
    case CimType::Reference:
    case CimType::Object:
        return std::nullopt;
    default:
        return listOf<qint64>(values);
    }
}

/// Reads elements from left to right; false or nothing at the first that does not belong there.
class Reader
{
public:
    explicit Reader(const QString &xml)
        : m_xml(xml)
    {
    }

    std::optional<WmiObject> readInstance()
    {
        WmiObject instance;
        if (!opens(u"INSTANCE") || m_xml.attributes().size() != 1)
            return std::nullopt;
        instance.className = m_xml.attributes().value(QLatin1String("CLASSNAME")).toString();
        while (!closes()) {
            if (!readProperty(instance))
                return std::nullopt;
        }
        m_xml.readNext();
        return m_xml.isEndDocument() && !m_xml.hasError() && !instance.className.isEmpty()
                   ? std::optional(instance)
                   : std::nullopt;
    }

private:
    /// Goes to the next tag; text between tags is an error.
    bool opens(QStringView name)
    {
        m_xml.readNext();
        if (m_xml.isStartDocument())
            m_xml.readNext();
        return m_xml.isStartElement() && m_xml.name() == name;
    }

    bool closes()
    {
        m_xml.readNext();
        return m_xml.isEndElement();
    }

    bool readProperty(WmiObject &instance)
    {
        if (!m_xml.isStartElement())
            return false;
        const auto attributes = m_xml.attributes();
        const auto type = typeNamed(attributes.value(QLatin1String("TYPE")));
        const QString name = attributes.value(QLatin1String("NAME")).toString();
        if (attributes.size() != 2 || !type || name.isEmpty() || instance.has(name))
            return false;
        WmiProperty property{*type, m_xml.name() == u"PROPERTY.ARRAY", {}};
        if (!property.isArray && m_xml.name() != u"PROPERTY")
            return false;
        if (!closes()) { // else it is NULL
            const auto value = property.isArray ? readArray(*type) : readValue(*type);
            if (!value || !closes())
                return false;
            property.value = *value;
        }
        instance.properties.insert(name, property);
        return true;
    }

    /// The tag is open already; ends behind its closing tag.
    std::optional<WmiValue> readValue(CimType type)
    {
        if (!m_xml.isStartElement() || m_xml.name() != u"VALUE" || !m_xml.attributes().isEmpty())
            return std::nullopt;
        const QString text = m_xml.readElementText();
        return m_xml.hasError() ? std::nullopt : valueOf(text, type);
    }

    std::optional<WmiValue> readArray(CimType type)
    {
        if (!m_xml.isStartElement() || m_xml.name() != u"VALUE.ARRAY")
            return std::nullopt;
        QList<WmiValue> values;
        while (!closes()) {
            const auto value = readValue(type);
            if (!value)
                return std::nullopt;
            values << *value;
        }
        return arrayOf(values, type);
    }

    QXmlStreamReader m_xml;
};

} // namespace

std::optional<WmiObject> readCimXml(const QString &xml) { return Reader(xml).readInstance(); }

} // namespace TestSupport
