// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/native/commta.h"
#include "platform/windows/native/comptr.h"

#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

#include <objbase.h>
#include <wbemcli.h>

namespace Platform::Windows {

/// The open namespace behind a connection and all calls that still run on it. Lives in a
/// shared_ptr; its references are given back in the multithreaded apartment, whoever drops it.
class WbemSession
{
public:
    explicit WbemSession(ComPtr<IWbemServices> services);
    ~WbemSession();
    WbemSession(const WbemSession &) = delete;
    WbemSession &operator=(const WbemSession &) = delete;

    [[nodiscard]] IWbemServices *services() const { return m_services.get(); }
    /// The class of the in-parameters of a method, by "class.method", once it was asked for; null
    /// for a method without any.
    [[nodiscard]] std::optional<ComPtr<IWbemClassObject>> signature(const QString &method) const;
    void keepSignature(const QString &method, const ComPtr<IWbemClassObject> &signature);

private:
    ComMta m_mta;
    ComPtr<IWbemServices> m_services;
    mutable std::mutex m_mutex;
    QHash<QString, ComPtr<IWbemClassObject>> m_signatures;
};

} // namespace Platform::Windows
