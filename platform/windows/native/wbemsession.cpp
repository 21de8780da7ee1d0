// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/wbemsession.h"

#include "platform/windows/boundedcall.h"
#include "platform/windows/native/comapartment.h"

namespace Platform::Windows {

namespace {

/// A server that hangs does not keep the program from going on.
constexpr std::chrono::seconds ReleaseLimit(2);

} // namespace

WbemSession::WbemSession(ComPtr<IWbemServices> services)
    : m_services(std::move(services))
{
}

WbemSession::~WbemSession()
{
    auto services = std::make_shared<ComPtr<IWbemServices>>(std::move(m_services));
    auto signatures =
        std::make_shared<QHash<QString, ComPtr<IWbemClassObject>>>(std::move(m_signatures));
    const auto mta = std::make_shared<ComMta>();
    (void)runBounded(
        [services = std::move(services), signatures = std::move(signatures), mta] {
            const ComApartment apartment;
            signatures->clear();
            services->reset();
        },
        {{}, ReleaseLimit});
}

std::optional<ComPtr<IWbemClassObject>> WbemSession::signature(const QString &method) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_signatures.constFind(method);
    return found == m_signatures.cend() ? std::nullopt : std::optional(*found);
}

void WbemSession::keepSignature(const QString &method, const ComPtr<IWbemClassObject> &signature)
{
    const std::scoped_lock lock(m_mutex);
    m_signatures.insert(method, signature);
}

} // namespace Platform::Windows
