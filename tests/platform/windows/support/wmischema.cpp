// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/wmischema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Platform::Windows;

namespace TestSupport {

namespace {

int buildIn(const QJsonObject &document, QLatin1String key, int missing)
{
    return document.contains(key) ? document[key].toString().toInt() : missing;
}

bool existsIn(const QJsonObject &document, int build)
{
    return buildIn(document, QLatin1String("first_build"), 0) <= build &&
           build <= buildIn(document, QLatin1String("last_build"), 99999);
}

/// All types of the schema; anything else is an object or a reference to one.
CimType typeNamed(const QString &name, bool isReference)
{
    static const QHash<QString, CimType> Types = {
        {QStringLiteral("boolean"), CimType::Boolean},
        {QStringLiteral("sint8"), CimType::SInt8},
        {QStringLiteral("uint8"), CimType::UInt8},
        {QStringLiteral("sint16"), CimType::SInt16},
        {QStringLiteral("uint16"), CimType::UInt16},
        {QStringLiteral("sint32"), CimType::SInt32},
        {QStringLiteral("uint32"), CimType::UInt32},
        {QStringLiteral("sint64"), CimType::SInt64},
        {QStringLiteral("uint64"), CimType::UInt64},
        {QStringLiteral("real32"), CimType::Real32},
        {QStringLiteral("real64"), CimType::Real64},
        {QStringLiteral("string"), CimType::String},
        {QStringLiteral("datetime"), CimType::DateTime},
    };
    return isReference ? CimType::Reference : Types.value(name.toLower(), CimType::Object);
}

WmiTypeDefinition typeOf(const QJsonObject &document)
{
    return {typeNamed(document[QLatin1String("type")].toString(),
                      document[QLatin1String("ref")].toBool()),
            document[QLatin1String("array")].toBool()};
}

WmiMethodDefinition methodOf(const QJsonObject &document)
{
    WmiMethodDefinition method;
    for (const QJsonValue &value : document[QLatin1String("parameters")].toArray()) {
        const QJsonObject parameter = value.toObject();
        const QString direction = parameter[QLatin1String("direction")].toString();
        const QString name = parameter[QLatin1String("name")].toString();
        if (direction.contains(QLatin1String("IN")))
            method.in.insert(name, typeOf(parameter));
        if (direction.contains(QLatin1String("OUT")))
            method.out.insert(name, typeOf(parameter));
    }
    return method;
}

bool isInRange(qint64 value, CimType type)
{
    switch (type) {
    case CimType::SInt8:
        return value >= -128 && value <= 127;
    case CimType::UInt8:
        return value >= 0 && value <= 255;
    case CimType::SInt16:
        return value >= -32768 && value <= 32767;
    case CimType::UInt16:
        return value >= 0 && value <= 65535;
    case CimType::SInt32:
        return value >= std::numeric_limits<qint32>::min() &&
               value <= std::numeric_limits<qint32>::max();
    case CimType::UInt32:
        return value >= 0 && value <= std::numeric_limits<quint32>::max();
    default:
        return type == CimType::SInt64;
    }
}

template <typename T>
std::optional<WmiValue> same(const WmiValue &value)
{
    return std::holds_alternative<T>(value) ? std::optional(value) : std::nullopt;
}

std::optional<WmiValue> fittedInteger(const WmiValue &value, CimType type)
{
    const auto *number = std::get_if<qint64>(&value);
    return number && isInRange(*number, type) ? std::optional(value) : std::nullopt;
}

std::optional<WmiValue> fittedIntegers(const WmiValue &value, CimType type)
{
    const auto *numbers = std::get_if<QList<qint64>>(&value);
    if (!numbers)
        return std::nullopt;
    for (const qint64 number : *numbers) {
        if (!isInRange(number, type))
            return std::nullopt;
    }
    return value;
}

std::optional<WmiValue> fittedArray(const WmiValue &value, CimType type)
{
    switch (type) {
    case CimType::Boolean:
        return same<QList<bool>>(value);
    case CimType::UInt64:
        return same<QList<quint64>>(value);
    case CimType::String:
    case CimType::DateTime:
    case CimType::Reference:
        return same<QStringList>(value);
    case CimType::Real32:
    case CimType::Real64:
    case CimType::Object:
        return std::nullopt;
    default:
        return fittedIntegers(value, type);
    }
}

std::optional<WmiValue> fittedUnsigned(const WmiValue &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number && *number >= 0 ? std::optional(WmiValue(quint64(*number)))
                                  : same<quint64>(value);
}

std::optional<WmiValue> fittedScalar(const WmiValue &value, CimType type)
{
    switch (type) {
    case CimType::Boolean:
        return same<bool>(value);
    case CimType::UInt64:
        return fittedUnsigned(value);
    case CimType::String:
    case CimType::DateTime:
    case CimType::Reference:
        return same<QString>(value);
    case CimType::Real32:
    case CimType::Real64:
        return same<double>(value);
    case CimType::Object:
        return std::nullopt;
    default:
        return fittedInteger(value, type);
    }
}

} // namespace

WmiSchema::WmiSchema(const QJsonObject &namespaceDocument, int build)
    : m_namespace(namespaceDocument[QLatin1String("namespace")].toString().replace(u'/', u'\\'))
    , m_build(build)
{
    const QJsonObject classes = namespaceDocument[QLatin1String("classes")].toObject();
    for (auto it = classes.begin(); it != classes.end(); ++it) {
        if (existsIn(it->toObject(), build))
            readOwn(it.key(), it->toObject());
    }
    for (WmiClassDefinition &definition : m_classes)
        inherit(definition, classes);
}

WmiSchema WmiSchema::hyperV(int build)
{
    QFile file(QStringLiteral(PROJECT_DIR "/tests/platform/windows/data/hyperv-wmi-schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The recorded schema cannot be read: %s", qPrintable(file.fileName()));
    return WmiSchema(QJsonDocument::fromJson(file.readAll()).object(), build);
}

void WmiSchema::readOwn(const QString &name, const QJsonObject &document)
{
    WmiClassDefinition definition;
    definition.name = name;
    const QJsonObject properties = document[QLatin1String("properties")].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject property = it->toObject();
        if (!existsIn(property, m_build))
            continue;
        definition.properties.insert(it.key(), typeOf(property));
        if (property[QLatin1String("key")].toBool())
            definition.keys << it.key();
    }
    const QJsonObject methods = document[QLatin1String("methods")].toObject();
    for (auto it = methods.begin(); it != methods.end(); ++it) {
        if (existsIn(it->toObject(), m_build))
            definition.methods.insert(it.key(), methodOf(it->toObject()));
    }
    m_classes.insert(name, definition);
}

/// A superclass that this build does not have yet is passed over.
void WmiSchema::inherit(WmiClassDefinition &definition, const QJsonObject &classes)
{
    const auto superclassOf = [&classes](const QString &name) {
        return classes[name].toObject()[QLatin1String("superclass")].toString();
    };
    for (QString name = superclassOf(definition.name); !name.isEmpty(); name = superclassOf(name)) {
        const auto ancestor = m_classes.constFind(name);
        if (ancestor == m_classes.cend())
            continue;
        definition.ancestors << name;
        for (auto it = ancestor->properties.cbegin(); it != ancestor->properties.cend(); ++it) {
            if (!definition.properties.contains(it.key()))
                definition.properties.insert(it.key(), it.value());
        }
        for (auto it = ancestor->methods.cbegin(); it != ancestor->methods.cend(); ++it) {
            if (!definition.methods.contains(it.key()))
                definition.methods.insert(it.key(), it.value());
        }
        for (const QString &key : ancestor->keys) {
            if (!definition.keys.contains(key))
                definition.keys << key;
        }
    }
}

const WmiClassDefinition *WmiSchema::find(const QString &className) const
{
    const auto found = m_classes.constFind(className);
    return found == m_classes.cend() ? nullptr : &*found;
}

bool WmiSchema::isKindOf(const QString &className, const QString &ancestor) const
{
    const WmiClassDefinition *definition = find(className);
    return definition && (className == ancestor || definition->ancestors.contains(ancestor));
}

std::optional<WmiValue> fitted(const WmiValue &value, const WmiTypeDefinition &definition)
{
    if (std::holds_alternative<std::monostate>(value))
        return value;
    return definition.isArray ? fittedArray(value, definition.type)
                              : fittedScalar(value, definition.type);
}

} // namespace TestSupport
