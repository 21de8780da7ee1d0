// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/unusedwbemclassobject.h"

namespace TestSupport {

/// An instance, a class or a set of parameters of the fake WMI.
class FakeWbemClassObject final : public UnusedWbemClassObject
{
public:
    FakeWbemClassObject(std::shared_ptr<FakeComWorld> world, Platform::Windows::WmiObject object);

    /// What is in it.
    [[nodiscard]] const Platform::Windows::WmiObject &object() const { return m_object; }

    HRESULT STDMETHODCALLTYPE Get(LPCWSTR name, LONG flags, VARIANT *value, CIMTYPE *type,
                                  LONG *flavor) override;
    HRESULT STDMETHODCALLTYPE Put(LPCWSTR name, LONG flags, VARIANT *value, CIMTYPE type) override;
    HRESULT STDMETHODCALLTYPE BeginEnumeration(LONG flags) override;
    HRESULT STDMETHODCALLTYPE Next(LONG flags, BSTR *name, VARIANT *value, CIMTYPE *type,
                                   LONG *flavor) override;
    HRESULT STDMETHODCALLTYPE EndEnumeration() override;
    HRESULT STDMETHODCALLTYPE SpawnInstance(LONG flags, IWbemClassObject **instance) override;
    HRESULT STDMETHODCALLTYPE GetMethod(LPCWSTR name, LONG flags, IWbemClassObject **in,
                                        IWbemClassObject **out) override;

private:
    ~FakeWbemClassObject() override;

    [[nodiscard]] HRESULT getSystem(const QString &name, VARIANT *value, CIMTYPE *type) const;

    Platform::Windows::WmiObject m_object;
    std::optional<qsizetype> m_position; ///< Of an enumeration of properties.
};

/// The object of the parameters of a method, without values.
[[nodiscard]] Platform::Windows::WmiObject
parameterObject(const QMap<QString, WmiTypeDefinition> &parameters);

} // namespace TestSupport
