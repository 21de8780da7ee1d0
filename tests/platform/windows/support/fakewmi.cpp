// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakewmi.h"

#include "platform/windows/wmi/objectpath.h"

#include <algorithm>

using namespace Platform::Windows;

namespace TestSupport {

namespace {

WmiPathKey pathKey(const QString &name, const WmiValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return {name, QString::number(*number), false};
    if (const auto *number = std::get_if<quint64>(&value))
        return {name, QString::number(*number), false};
    if (const auto *flag = std::get_if<bool>(&value))
        return {name, *flag ? QStringLiteral("TRUE") : QStringLiteral("FALSE"), false};
    const auto *text = std::get_if<QString>(&value);
    return {name, text ? *text : QString()};
}

} // namespace

FakeWmiRepository::FakeWmiRepository(WmiSchema schema, QString server)
    : m_schema(std::move(schema))
    , m_server(std::move(server))
{
}

QString FakeWmiRepository::add(const QString &className, const Values &values)
{
    const std::scoped_lock lock(m_mutex);
    const WmiClassDefinition *definition = m_schema.find(className);
    if (!definition) {
        addViolation(QStringLiteral("add: no class %1").arg(className));
        return {};
    }
    WmiObject object;
    object.className = className;
    for (auto it = definition->properties.cbegin(); it != definition->properties.cend(); ++it)
        object.properties.insert(it.key(), {it->type, it->isArray, {}});
    if (definition->properties.contains(QStringLiteral("CreationClassName")))
        object.properties[QStringLiteral("CreationClassName")].value = className;
    if (!assign(object, values))
        return {};
    object.path = pathOf(*definition, object);
    if (stored(object.path)) {
        addViolation(QStringLiteral("add: %1 exists").arg(object.path));
        return {};
    }
    m_objects.push_back({objectIdentity(object.path), object});
    tellChange(object.path);
    return object.path;
}

bool FakeWmiRepository::update(const QString &path, const Values &values)
{
    const std::scoped_lock lock(m_mutex);
    Stored *found = stored(path);
    if (!found || !assign(found->object, values))
        return false;
    if (pathOf(*m_schema.find(found->object.className), found->object) != found->object.path)
        addViolation(QStringLiteral("update: a key of %1").arg(path));
    tellChange(path);
    return true;
}

bool FakeWmiRepository::remove(const QString &path)
{
    const std::scoped_lock lock(m_mutex);
    const QString identity = objectIdentity(path);
    if (std::erase_if(m_objects, [&identity](const Stored &candidate) {
            return candidate.identity == identity;
        }) == 0)
        return false;
    tellChange(path);
    return true;
}

std::optional<WmiObject> FakeWmiRepository::find(const QString &path) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_objects, objectIdentity(path), &Stored::identity);
    return found == m_objects.end() ? std::nullopt : std::optional(found->object);
}

QList<WmiObject> FakeWmiRepository::all(const QString &className) const
{
    const std::scoped_lock lock(m_mutex);
    QList<WmiObject> found;
    for (const Stored &candidate : m_objects) {
        if (m_schema.isKindOf(candidate.object.className, className))
            found << candidate.object;
    }
    return found;
}

void FakeWmiRepository::setMethod(const QString &className, const QString &method,
                                  FakeWmiMethod behaviour)
{
    const std::scoped_lock lock(m_mutex);
    const WmiClassDefinition *definition = m_schema.find(className);
    if (!definition || !definition->methods.contains(method))
        addViolation(QStringLiteral("setMethod: no method %1.%2").arg(className, method));
    m_methods.insert(className + u'.' + method, std::move(behaviour));
}

void FakeWmiRepository::setBeforeRead(const QString &className, std::function<void()> behaviour)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_schema.find(className))
        addViolation(QStringLiteral("setBeforeRead: no class %1").arg(className));
    m_beforeRead.insert(className, std::move(behaviour));
}

void FakeWmiRepository::disconnect()
{
    const std::scoped_lock lock(m_methodMutex);
    m_isConnected = false;
}

void FakeWmiRepository::setOnChange(std::function<void(const QString &)> listener)
{
    const std::scoped_lock lock(m_mutex);
    m_onChange = std::move(listener);
}

void FakeWmiRepository::setPresent(bool isPresent)
{
    const std::scoped_lock lock(m_mutex);
    m_isPresent = isPresent;
}

void FakeWmiRepository::setRights(bool hasRights)
{
    const std::scoped_lock lock(m_mutex);
    m_hasRights = hasRights;
}

void FakeWmiRepository::setServed(bool isServed)
{
    const std::scoped_lock lock(m_mutex);
    m_isServed = isServed;
}

QStringList FakeWmiRepository::violations() const
{
    const std::scoped_lock lock(m_mutex);
    return m_violations;
}

void FakeWmiRepository::addViolation(const QString &violation)
{
    const std::scoped_lock lock(m_mutex);
    m_violations << violation;
}

bool FakeWmiRepository::assign(WmiObject &object, const Values &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto property = object.properties.find(it.key());
        const auto value = property == object.properties.end()
                               ? std::nullopt
                               : fitted(it.value(), {property->type, property->isArray});
        if (!value) {
            addViolation(QStringLiteral("%1.%2 does not exist or has another type")
                             .arg(object.className, it.key()));
            return false;
        }
        property->value = *value;
    }
    return true;
}

QString FakeWmiRepository::pathOf(const WmiClassDefinition &definition, const WmiObject &object)
{
    WmiObjectPath path{m_server, m_schema.wmiNamespace(), object.className, {}};
    for (const QString &key : definition.keys) {
        const WmiValue &value = object.properties[key].value;
        if (std::holds_alternative<std::monostate>(value))
            addViolation(QStringLiteral("%1: key %2 is NULL").arg(object.className, key));
        path.keys << pathKey(key, value);
    }
    std::ranges::sort(path.keys, {}, &WmiPathKey::name);
    path.isSingleton = definition.keys.isEmpty();
    return path.text();
}

FakeWmiRepository::Stored *FakeWmiRepository::stored(const QString &path)
{
    const auto found = std::ranges::find(m_objects, objectIdentity(path), &Stored::identity);
    return found == m_objects.end() ? nullptr : &*found;
}

void FakeWmiRepository::tellChange(const QString &path)
{
    if (m_onChange)
        m_onChange(path);
}

} // namespace TestSupport
