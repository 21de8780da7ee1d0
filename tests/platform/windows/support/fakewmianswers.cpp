// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// The half of FakeWmiRepository that plays WMI.
#include "platform/windows/wmi/objectpath.h"
#include "platform/windows/wmi/wmierror.h"
#include "tests/platform/windows/support/fakewmi.h"

#include <algorithm>

using namespace Platform::Windows;

namespace TestSupport {

namespace {

constexpr quint32 AccessDeniedReturn = 32769;

tl::unexpected<quint32> failed(quint32 hresult) { return tl::make_unexpected(hresult); }

QString classOf(const QString &path)
{
    const auto parts = WmiObjectPath::parse(path);
    return parts ? parts->className : QString();
}

WmiObject classObject(const WmiClassDefinition &definition)
{
    WmiObject object;
    object.className = definition.name;
    object.path = definition.name;
    for (auto it = definition.properties.cbegin(); it != definition.properties.cend(); ++it)
        object.properties.insert(it.key(), {it->type, it->isArray, {}});
    return object;
}

} // namespace

WmiAnswer<> FakeWmiRepository::connect(const QString &wmiNamespace)
{
    const auto fault = m_faults.meet(FakeWmiOperation::Connect, wmiNamespace,
                                     QStringLiteral("Connect ") + wmiNamespace);
    if (fault.hresult)
        return failed(fault.hresult);
    const std::scoped_lock lock(m_mutex);
    const bool isOurs = wmiNamespace.compare(m_schema.wmiNamespace(), Qt::CaseInsensitive) == 0;
    return isOurs && m_isPresent ? WmiAnswer<>() : failed(WmiStatus::InvalidNamespace);
}

WmiAnswer<QList<WmiObject>> FakeWmiRepository::query(const QString &wql)
{
    const auto parsed = WqlStatement::parse(wql);
    const auto fault =
        m_faults.meet(FakeWmiOperation::Query, parsed ? parsed->className : QString(),
                      QStringLiteral("Query ") + wql);
    if (fault.hresult)
        return failed(fault.hresult);
    const auto statement = checkedStatement(wql);
    if (!statement)
        return failed(statement.error());
    passTime(statement->className);
    const std::scoped_lock lock(m_mutex);
    QList<WmiObject> rows;
    if (!m_hasRights || !m_isServed)
        return rows;
    for (const WmiObject &object : all(statement->className)) {
        if (statement->accepts(object))
            rows << shown(object, statement->fields);
    }
    return rows;
}

WmiAnswer<> FakeWmiRepository::next(const QString &className,
                                    std::optional<std::chrono::milliseconds> wait)
{
    const auto fault =
        m_faults.meet(FakeWmiOperation::Next, className, QStringLiteral("Next ") + className, wait);
    return fault.hresult ? failed(fault.hresult) : WmiAnswer<>();
}

WmiAnswer<WmiObject> FakeWmiRepository::get(const QString &path)
{
    const auto parts = WmiObjectPath::parse(path);
    const QString className = parts ? parts->className : QString();
    const auto fault =
        m_faults.meet(FakeWmiOperation::Get, className, QStringLiteral("Get ") + path);
    if (fault.hresult)
        return failed(fault.hresult);
    if (!parts) {
        addViolation(QStringLiteral("get: no object path: ") + path);
        return failed(WmiStatus::InvalidObjectPath);
    }
    const WmiClassDefinition *definition = m_schema.find(className);
    if (!definition) {
        addViolation(QStringLiteral("get: no class ") + className);
        return failed(parts->isClass() ? WmiStatus::NotFound : WmiStatus::InvalidClass);
    }
    if (parts->isClass())
        return classObject(*definition);
    passTime(className);
    const std::scoped_lock lock(m_mutex);
    const auto found = m_hasRights && m_isServed ? find(path) : std::nullopt;
    return found ? WmiAnswer<WmiObject>(*found) : failed(WmiStatus::NotFound);
}

WmiAnswer<WmiOutcome> FakeWmiRepository::call(const QString &path, const QString &method,
                                              const WmiArguments &in)
{
    const auto fault = m_faults.meet(FakeWmiOperation::Call, method,
                                     QStringLiteral("Call %1 on %2").arg(method, path));
    if (fault.hresult && !fault.isAfterEffect)
        return failed(fault.hresult);
    const WmiClassDefinition *definition = m_schema.find(classOf(path));
    if (!definition) {
        addViolation(QStringLiteral("call: no class in ") + path);
        return failed(WmiStatus::InvalidClass);
    }
    const auto found = definition->methods.constFind(method);
    if (found == definition->methods.cend()) {
        addViolation(QStringLiteral("call: no method %1.%2").arg(definition->name, method));
        return failed(WmiStatus::InvalidMethod);
    }
    FakeWmiCall call{path, definition->name, method, in};
    if (!fit(method, call.in, found->in))
        return failed(WmiStatus::InvalidMethodParameters);
    auto outcome = fault.returnValue ? WmiAnswer<WmiOutcome>(WmiOutcome{*fault.returnValue, {}})
                                     : perform(call, *found);
    if (fault.hresult)
        return failed(fault.hresult);
    for (auto it = found->out.cbegin(); outcome && it != found->out.cend(); ++it) {
        if (!outcome->out.contains(it.key()))
            outcome->out.insert(it.key(), {}); // WMI gives all, NULL when the method sets none
    }
    return outcome;
}

WmiAnswer<WqlStatement> FakeWmiRepository::checkedStatement(const QString &wql)
{
    const auto statement = WqlStatement::parse(wql);
    if (!statement) {
        addViolation(QStringLiteral("query: not understood: ") + wql);
        return failed(WmiStatus::InvalidQuery);
    }
    const WmiClassDefinition *definition = m_schema.find(statement->className);
    if (!definition) {
        addViolation(QStringLiteral("query: no class ") + statement->className);
        return failed(WmiStatus::InvalidClass);
    }
    for (const QString &property : statement->fields + statement->comparedProperties()) {
        if (!definition->properties.contains(property)) {
            addViolation(
                QStringLiteral("query: no property %1.%2").arg(definition->name, property));
            return failed(WmiStatus::InvalidQuery);
        }
    }
    return *statement;
}

/// A path is made of the keys: without them in the list of fields there is none.
WmiObject FakeWmiRepository::shown(const WmiObject &object, const QStringList &fields) const
{
    if (fields.isEmpty())
        return object;
    WmiObject part;
    part.className = object.className;
    for (const QString &field : fields)
        part.properties.insert(field, object.properties[field]);
    const QStringList keys = m_schema.find(object.className)->keys;
    if (std::ranges::all_of(keys, [&fields](const QString &key) { return fields.contains(key); }))
        part.path = object.path;
    return part;
}

void FakeWmiRepository::passTime(const QString &className)
{
    QList<std::function<void()>> due;
    {
        const std::scoped_lock lock(m_mutex);
        for (auto it = m_beforeRead.cbegin(); it != m_beforeRead.cend(); ++it) {
            if (m_schema.isKindOf(className, it.key()) || m_schema.isKindOf(it.key(), className))
                due << it.value();
        }
    }
    const std::scoped_lock lock(m_methodMutex);
    for (const auto &behaviour : due) {
        if (m_isConnected)
            behaviour();
    }
}

WmiAnswer<WmiOutcome> FakeWmiRepository::perform(const FakeWmiCall &call,
                                                 const WmiMethodDefinition &method)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_hasRights)
            return WmiOutcome{AccessDeniedReturn, {}};
        if (!m_isServed)
            return failed(WmiStatus::NotFound);
        if (!WmiObjectPath::parse(call.path)->isClass() && !find(call.path))
            return failed(WmiStatus::NotFound);
    }
    const FakeWmiMethod behaviour = behaviourOf(call.className, call.method);
    if (!behaviour) {
        addViolation(
            QStringLiteral("call: %1.%2 has no behaviour").arg(call.className, call.method));
        return failed(WmiStatus::MethodNotImplemented);
    }
    const std::scoped_lock lock(m_methodMutex);
    if (!m_isConnected)
        return failed(WmiStatus::ServerUnavailable);
    auto outcome = behaviour(call);
    if (outcome && !fit(call.method + QStringLiteral(" gave"), outcome->out, method.out))
        return failed(WmiStatus::ProviderFailure);
    return outcome;
}

FakeWmiMethod FakeWmiRepository::behaviourOf(const QString &className, const QString &method)
{
    const std::scoped_lock lock(m_mutex);
    const QStringList classes = QStringList(className) + m_schema.find(className)->ancestors;
    for (const QString &name : classes) {
        const auto found = m_methods.constFind(name + u'.' + method);
        if (found != m_methods.cend())
            return *found;
    }
    return {};
}

bool FakeWmiRepository::fit(const QString &what, WmiArguments &arguments,
                            const QMap<QString, WmiTypeDefinition> &definitions)
{
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        const auto definition = definitions.constFind(it.key());
        const auto value =
            definition == definitions.cend() ? std::nullopt : fitted(it.value(), *definition);
        if (!value) {
            addViolation(
                QStringLiteral("call: parameter %1 of %2 does not exist or has another type")
                    .arg(it.key(), what));
            return false;
        }
        *it = *value;
    }
    return true;
}

} // namespace TestSupport
