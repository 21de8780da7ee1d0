// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/windows/support/fakecomobject.h"

#include <wbemcli.h>

namespace TestSupport {

/// The rows of a query of the fake WMI.
class FakeWbemRows final : public FakeComObject<IEnumWbemClassObject>
{
public:
    FakeWbemRows(std::shared_ptr<FakeComWorld> world, QString className,
                 QList<Platform::Windows::WmiObject> rows);

    HRESULT STDMETHODCALLTYPE Reset() override;
    HRESULT STDMETHODCALLTYPE Next(LONG timeout, ULONG count, IWbemClassObject **objects,
                                   ULONG *returned) override;
    HRESULT STDMETHODCALLTYPE NextAsync(ULONG count, IWbemObjectSink *sink) override;
    HRESULT STDMETHODCALLTYPE Clone(IEnumWbemClassObject **copy) override;
    HRESULT STDMETHODCALLTYPE Skip(LONG timeout, ULONG count) override;

private:
    QString m_className;
    QList<Platform::Windows::WmiObject> m_rows; ///< Those that were not given yet.
};

} // namespace TestSupport
