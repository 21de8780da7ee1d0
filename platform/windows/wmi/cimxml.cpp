// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/wmi/cimxml.h"

#include <optional>

namespace Platform::Windows {

namespace {

/// The names of the types in DSP0201; none for what is written in another way.
QLatin1String typeName(CimType type)
{
    switch (type) {
    case CimType::Boolean:
        return QLatin1String("boolean");
    case CimType::SInt8:
        return QLatin1String("sint8");
    case CimType::UInt8:
        return QLatin1String("uint8");
    case CimType::SInt16:
        return QLatin1String("sint16");
    case CimType::UInt16:
        return QLatin1String("uint16");
    case CimType::SInt32:
        return QLatin1String("sint32");
    case CimType::UInt32:
        return QLatin1String("uint32");
    case CimType::SInt64:
        return QLatin1String("sint64");
    case CimType::UInt64:
        return QLatin1String("uint64");
    case CimType::Real32:
        return QLatin1String("real32");
    case CimType::Real64:
        return QLatin1String("real64");
    case CimType::String:
        return QLatin1String("string");
    case CimType::DateTime:
        return QLatin1String("datetime");
    case CimType::Reference:
    case CimType::Object:
        break;
    }
    return {};
}

/// The characters of XML 1.0, production Char. Surrogates only in pairs: those are not asked for.
bool isXmlCharacter(char16_t letter)
{
    return letter >= 0x20 ? letter < 0xFFFE && !QChar::isSurrogate(letter)
                          : letter == u'\t' || letter == u'\n' || letter == u'\r';
}

QString characterReference(char16_t letter)
{
    return QStringLiteral("&#%1;").arg(static_cast<uint>(letter));
}

/// White space is written as numbers, for readers of XML turn it into other white space or strip
/// it; so are the line ends of XML 1.1.
QString escapedCharacter(QChar letter)
{
    switch (letter.unicode()) {
    case u'<':
        return QStringLiteral("&lt;");
    case u'>':
        return QStringLiteral("&gt;");
    case u'&':
        return QStringLiteral("&amp;");
    case u'"':
        return QStringLiteral("&quot;");
    case u'\'':
        return QStringLiteral("&apos;");
    case u'\t':
    case u'\n':
    case u'\r':
    case 0x85:
    case 0x2028:
        return characterReference(letter.unicode());
    default:
        return letter;
    }
}

/// Nothing when XML cannot carry the text.
std::optional<QString> escaped(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            result += QStringView(text).sliced(i++, 2);
        else if (!isXmlCharacter(text[i].unicode()))
            return std::nullopt;
        else if (text[i] == u' ' && (i == 0 || i + 1 == text.size()))
            result += characterReference(u' ');
        else
            result += escapedCharacter(text[i]);
    }
    return result;
}

std::optional<QString> valueText(bool value)
{
    return value ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
}

std::optional<QString> valueText(qint64 value) { return QString::number(value); }

std::optional<QString> valueText(quint64 value) { return QString::number(value); }

std::optional<QString> valueText(double value) { return QString::number(value, 'g', 17); }

std::optional<QString> valueText(const QString &value) { return escaped(value); }

template <typename T>
std::optional<QString> valueElement(const T &value)
{
    const auto text = valueText(value);
    if (!text)
        return std::nullopt;
    return QStringLiteral("<VALUE>") + *text + QStringLiteral("</VALUE>");
}

template <typename T>
std::optional<QString> valueElement(const QList<T> &values)
{
    QString elements = QStringLiteral("<VALUE.ARRAY>");
    for (const T &value : values) {
        const auto element = valueElement(value);
        if (!element)
            return std::nullopt;
        elements += *element;
    }
    return elements + QStringLiteral("</VALUE.ARRAY>");
}

std::optional<QString> valueElement(std::monostate) { return QString(); }

} // namespace

Result<QString> cimXml(const WmiObject &instance)
{
    QString xml = QStringLiteral("<INSTANCE CLASSNAME=\"%1\">").arg(instance.className);
    for (auto it = instance.properties.cbegin(); it != instance.properties.cend(); ++it) {
        const QString what = instance.className + u'.' + it.key();
        const QLatin1String type = typeName(it->type);
        if (type.isEmpty())
            return failure(ErrorCode::NotSupported, what + QStringLiteral(" is no plain value"));
        const auto value =
            std::visit([](const auto &plain) { return valueElement(plain); }, it->value);
        if (!value)
            return failure(ErrorCode::InvalidArgument,
                           what + QStringLiteral(" holds a character that XML has not"));
        const QString element =
            it->isArray ? QStringLiteral("PROPERTY.ARRAY") : QStringLiteral("PROPERTY");
        xml += u'<' + element + QStringLiteral(" NAME=\"") + it.key() +
               QStringLiteral("\" TYPE=\"") + type + QStringLiteral("\">") + *value +
               QStringLiteral("</") + element + u'>';
    }
    return QString(xml + QStringLiteral("</INSTANCE>"));
}

} // namespace Platform::Windows
