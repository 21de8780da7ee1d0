// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakewbemservices.h"

#include "platform/windows/wmi/objectpath.h"
#include "platform/windows/wmi/wmierror.h"
#include "tests/platform/windows/support/fakewbemclassobject.h"
#include "tests/platform/windows/support/fakewbemrows.h"

using namespace Platform::Windows;

namespace TestSupport {

namespace {

constexpr LONG QueryFlags = WBEM_FLAG_RETURN_IMMEDIATELY | WBEM_FLAG_FORWARD_ONLY;

QString textOf(BSTR text) { return QString::fromWCharArray(text, qsizetype(SysStringLen(text))); }

WmiArguments argumentsOf(IWbemClassObject *in)
{
    WmiArguments arguments;
    if (!in)
        return arguments;
    const WmiObject &object = static_cast<FakeWbemClassObject *>(in)->object();
    for (auto it = object.properties.cbegin(); it != object.properties.cend(); ++it) {
        if (!std::holds_alternative<std::monostate>(it->value))
            arguments.insert(it.key(), it->value);
    }
    return arguments;
}

WmiObject answerObject(const WmiOutcome &outcome, const WmiMethodDefinition &method)
{
    WmiObject object = parameterObject(method.out);
    object.properties.insert(QStringLiteral("ReturnValue"),
                             {CimType::UInt32, false, qint64(outcome.returnValue)});
    for (auto it = outcome.out.cbegin(); it != outcome.out.cend(); ++it)
        object.properties[it.key()].value = *it;
    return object;
}

} // namespace

HRESULT FakeWbemServices::GetObject(const BSTR path, LONG, IWbemContext *,
                                    IWbemClassObject **object, IWbemCallResult **result)
{
    checkCall("IWbemServices::GetObject");
    if (result)
        return world()->unsupported("IWbemCallResult");
    const auto found = repository().get(textOf(path));
    if (!found)
        return HRESULT(found.error());
    *object = new FakeWbemClassObject(world(), *found);
    return S_OK;
}

HRESULT FakeWbemServices::ExecQuery(const BSTR language, const BSTR query, LONG flags,
                                    IWbemContext *, IEnumWbemClassObject **rows)
{
    checkCall("IWbemServices::ExecQuery");
    if (textOf(language) != QLatin1String("WQL") || flags != QueryFlags)
        return world()->unsupported("IWbemServices::ExecQuery with other flags");
    const QString wql = textOf(query);
    const auto found = repository().query(wql);
    if (!found)
        return HRESULT(found.error());
    *rows = new FakeWbemRows(world(), WqlStatement::parse(wql)->className, *found);
    return S_OK;
}

HRESULT FakeWbemServices::ExecMethod(const BSTR path, const BSTR method, LONG flags, IWbemContext *,
                                     IWbemClassObject *in, IWbemClassObject **out,
                                     IWbemCallResult **result)
{
    checkCall("IWbemServices::ExecMethod");
    if (result || flags != 0)
        return world()->unsupported("IWbemServices::ExecMethod semisynchronously");
    const QString name = textOf(method);
    const auto outcome = repository().call(textOf(path), name, argumentsOf(in));
    if (!outcome)
        return HRESULT(outcome.error());
    const QString className = WmiObjectPath::parse(textOf(path))->className;
    *out = new FakeWbemClassObject(
        world(), answerObject(*outcome, repository().schema().find(className)->methods[name]));
    return S_OK;
}

} // namespace TestSupport
