// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/wbemmethod.h"

#include "platform/windows/native/comtext.h"
#include "platform/windows/native/variantvalue.h"
#include "platform/windows/native/wbemobject.h"
#include "platform/windows/native/widetext.h"
#include "platform/windows/wmi/objectpath.h"
#include "platform/windows/wmi/wmierror.h"

namespace Platform::Windows {

namespace {

const QString ReturnValue = QStringLiteral("ReturnValue");

/// The class of the in-parameters; null when the method has none.
Result<ComPtr<IWbemClassObject>> signatureOf(WbemSession &session, const QString &className,
                                             const QString &method)
{
    const QString what = className + u'.' + method;
    if (const auto kept = session.signature(what))
        return *kept;
    ComPtr<IWbemClassObject> definition;
    HRESULT status = session.services()->GetObject(ComText(className).get(), 0, nullptr,
                                                   definition.out(), nullptr);
    ComPtr<IWbemClassObject> signature;
    if (SUCCEEDED(status)) {
        status = definition->GetMethod(wide(method), 0, signature.out(), nullptr);
        if (status == HRESULT(WmiStatus::NotFound))
            status = HRESULT(WmiStatus::InvalidMethod);
    }
    if (FAILED(status))
        return wmiFailure(quint32(status), what);
    session.keepSignature(what, signature);
    return signature;
}

/// Puts a value in, in the form that the signature asks for.
HRESULT putParameter(IWbemClassObject *parameters, const QString &name, const WmiValue &value)
{
    CIMTYPE type = CIM_EMPTY;
    if (FAILED(parameters->Get(wide(name), 0, nullptr, &type, nullptr)))
        return HRESULT(WmiStatus::InvalidMethodParameters);
    UniqueVariant variant;
    if (!putValue(value, type, variant))
        return HRESULT(WmiStatus::InvalidMethodParameters);
    return parameters->Put(wide(name), 0, variant.get(), 0);
}

/// Null when there are none.
Result<ComPtr<IWbemClassObject>> parametersOf(IWbemClassObject *signature, const QString &method,
                                              const WmiArguments &in)
{
    ComPtr<IWbemClassObject> parameters;
    if (!signature)
        return in.isEmpty() ? Result<ComPtr<IWbemClassObject>>(parameters)
                            : wmiFailure(WmiStatus::InvalidMethodParameters, method);
    HRESULT status = signature->SpawnInstance(0, parameters.out());
    for (auto it = in.cbegin(); SUCCEEDED(status) && it != in.cend(); ++it) {
        status = putParameter(parameters.get(), it.key(), it.value());
        if (FAILED(status))
            return wmiFailure(quint32(status), method + u' ' + it.key());
    }
    if (FAILED(status))
        return wmiFailure(quint32(status), method);
    return parameters;
}

Result<WmiOutcome> outcomeOf(IWbemClassObject *answer, const QString &method)
{
    if (!answer)
        return wmiFailure(WmiStatus::Failed, method + QStringLiteral(" gave nothing"));
    return readObject(answer, method).and_then([&](const WmiObject &parameters) {
        const auto returned = parameters.value<qint64>(ReturnValue);
        if (!returned)
            return Result<WmiOutcome>(failure(ErrorCode::OutcomeUnknown,
                                              method + QStringLiteral(" did not say its end")));
        WmiOutcome outcome;
        outcome.returnValue = quint32(*returned);
        for (auto it = parameters.properties.cbegin(); it != parameters.properties.cend(); ++it) {
            if (it.key() != ReturnValue)
                outcome.out.insert(it.key(), it->value);
        }
        return Result<WmiOutcome>(outcome);
    });
}

} // namespace

Result<WmiOutcome> runWbemMethod(WbemSession &session, const QString &path, const QString &method,
                                 const WmiArguments &in)
{
    const auto parts = WmiObjectPath::parse(path);
    if (!parts)
        return wmiFailure(WmiStatus::InvalidObjectPath, path);
    const auto signature = signatureOf(session, parts->className, method);
    if (!signature)
        return tl::make_unexpected(signature.error());
    const auto parameters = parametersOf(signature->get(), method, in);
    if (!parameters)
        return tl::make_unexpected(parameters.error());
    ComPtr<IWbemClassObject> answer;
    const HRESULT status =
        session.services()->ExecMethod(ComText(path).get(), ComText(method).get(), 0, nullptr,
                                       parameters->get(), answer.out(), nullptr);
    return FAILED(status) ? wmiFailure(quint32(status), method) : outcomeOf(answer.get(), method);
}

} // namespace Platform::Windows
