// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakewbemclassobject.h"

#include "platform/windows/wmi/wmierror.h"
#include "tests/platform/windows/support/fakevariant.h"

using namespace Platform::Windows;

namespace TestSupport {

namespace {

const QString Parameters = QStringLiteral("__PARAMETERS");

HRESULT answer(quint32 status) { return HRESULT(status); }

void giveProperty(const WmiProperty &property, VARIANT *value, CIMTYPE *type)
{
    const WmiTypeDefinition definition{property.type, property.isArray};
    if (value)
        giveVariant(property.value, definition, value);
    if (type)
        *type = cimTypeNumber(definition);
}

} // namespace

FakeWbemClassObject::FakeWbemClassObject(std::shared_ptr<FakeComWorld> world, WmiObject object)
    : UnusedWbemClassObject(std::move(world))
    , m_object(std::move(object))
{
}

FakeWbemClassObject::~FakeWbemClassObject()
{
    if (m_position)
        repository().addViolation(QStringLiteral("an enumeration of properties was not ended"));
}

HRESULT FakeWbemClassObject::Get(LPCWSTR name, LONG, VARIANT *value, CIMTYPE *type, LONG *)
{
    const QString text = QString::fromWCharArray(name);
    if (text.startsWith(QLatin1String("__")))
        return getSystem(text, value, type);
    const auto found = m_object.properties.constFind(text);
    if (found == m_object.properties.cend())
        return answer(WmiStatus::NotFound);
    giveProperty(*found, value, type);
    return S_OK;
}

HRESULT FakeWbemClassObject::getSystem(const QString &name, VARIANT *value, CIMTYPE *type) const
{
    const bool isClass = name == QLatin1String("__CLASS");
    if (!isClass && name != QLatin1String("__PATH"))
        return answer(WmiStatus::NotFound);
    const QString &text = isClass ? m_object.className : m_object.path;
    const WmiValue content = text.isEmpty() ? WmiValue() : WmiValue(text);
    giveProperty({CimType::String, false, content}, value, type);
    return S_OK;
}

HRESULT FakeWbemClassObject::Put(LPCWSTR name, LONG, VARIANT *value, CIMTYPE)
{
    world()->checkApartment("IWbemClassObject::Put");
    const QString text = QString::fromWCharArray(name);
    const auto found = m_object.properties.find(text);
    if (found == m_object.properties.end()) {
        repository().addViolation(QStringLiteral("Put: no property ") + text);
        return answer(WmiStatus::NotFound);
    }
    const auto taken = takeVariant(*value, {found->type, found->isArray});
    if (!taken) {
        repository().addViolation(
            QStringLiteral("Put: %1 is of VARIANT type %2").arg(text).arg(V_VT(value)));
        return answer(WmiStatus::TypeMismatch);
    }
    found->value = *taken;
    return S_OK;
}

HRESULT FakeWbemClassObject::BeginEnumeration(LONG flags)
{
    if (flags != WBEM_FLAG_NONSYSTEM_ONLY)
        return world()->unsupported("BeginEnumeration of system properties");
    m_position = 0;
    return S_OK;
}

HRESULT FakeWbemClassObject::Next(LONG, BSTR *name, VARIANT *value, CIMTYPE *type, LONG *)
{
    if (!m_position)
        return world()->unsupported("Next without BeginEnumeration");
    if (*m_position == m_object.properties.size())
        return WBEM_S_NO_MORE_DATA;
    const auto property = std::next(m_object.properties.cbegin(), (*m_position)++);
    *name = SysAllocStringLen(reinterpret_cast<const OLECHAR *>(property.key().utf16()),
                              UINT(property.key().size()));
    giveProperty(*property, value, type);
    return S_OK;
}

HRESULT FakeWbemClassObject::EndEnumeration()
{
    m_position.reset();
    return S_OK;
}

HRESULT FakeWbemClassObject::SpawnInstance(LONG, IWbemClassObject **instance)
{
    *instance = new FakeWbemClassObject(world(), m_object);
    return S_OK;
}

HRESULT FakeWbemClassObject::GetMethod(LPCWSTR name, LONG, IWbemClassObject **in,
                                       IWbemClassObject **out)
{
    const WmiClassDefinition *definition = repository().schema().find(m_object.className);
    const QString text = QString::fromWCharArray(name);
    if (!definition || !definition->methods.contains(text)) {
        repository().addViolation(
            QStringLiteral("GetMethod: no method %1.%2").arg(m_object.className, text));
        return answer(WmiStatus::NotFound);
    }
    if (out)
        return world()->unsupported("IWbemClassObject::GetMethod for out parameters");
    const auto &parameters = definition->methods[text].in;
    *in = parameters.isEmpty() ? nullptr
                               : new FakeWbemClassObject(world(), parameterObject(parameters));
    return S_OK;
}

WmiObject parameterObject(const QMap<QString, WmiTypeDefinition> &parameters)
{
    WmiObject object;
    object.className = Parameters;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        object.properties.insert(it.key(), {it->type, it->isArray, {}});
    return object;
}

} // namespace TestSupport
