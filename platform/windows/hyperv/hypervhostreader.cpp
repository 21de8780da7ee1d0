// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/hypervhostreader.h"

#include "platform/windows/facts/reason.h"
#include "platform/windows/hyperv/hypervqueries.h"
#include "platform/windows/hyperv/propertyfact.h"

namespace Platform::Windows {

namespace {

/// Where there is nothing to complain of, the list is not set.
std::optional<QStringList> reasonsOf(const WmiObject &row)
{
    const QString name = wmiName(Wmi::SwitchIovReasons);
    return row.has(name) ? std::optional(row.value<QStringList>(name).value_or(QStringList()))
                         : std::nullopt;
}

} // namespace

HyperVHostReader::HyperVHostReader(std::shared_ptr<WmiConnection> connection)
    : m_connection(std::move(connection))
{
}

IovFacts HyperVHostReader::iov(const CallContext &call) const
{
    const Result<WmiObject> row = singleton(*m_connection, Wmi::SwitchCapabilities, call);
    return {propertyFact<bool>(row, Wmi::SwitchIovSupport),
            convertedFact<QStringList>(row, Wmi::SwitchIovReasons, reasonsOf)};
}

} // namespace Platform::Windows
