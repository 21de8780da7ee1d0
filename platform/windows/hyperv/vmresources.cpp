// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/vmresources.h"

#include "platform/windows/hyperv/hypervjobs.h"
#include "platform/windows/hyperv/hypervqueries.h"

namespace Platform::Windows {

namespace {

ErrorCode addingMeaning(ErrorCode code)
{
    return code == ErrorCode::Busy ? ErrorCode::DeviceInUse : code;
}

} // namespace

Result<QList<WmiObject>> resourcesOf(WmiConnection &connection, const WmiObject &system,
                                     Wmi className, const CallBudget &budget)
{
    WqlSelect select = selectAll(className);
    const QString owner = textOf(system, Wmi::SystemInstanceId);
    // All settings have their key from one class.
    select.whereTextStartsWith(wmiRow(Wmi::SystemInstanceId).name, QString(owner + u'\\'));
    return selectFrom(connection, select, budget.rest());
}

Result<> addResource(WmiConnection &connection, const WmiObject &system,
                     const SettingInstance &resource, const CallBudget &budget)
{
    const auto service = singleton(connection, Wmi::Management, budget.rest());
    if (!service)
        return tl::make_unexpected(service.error());
    const auto text = resource.xml();
    if (!text)
        return tl::make_unexpected(text.error());
    return runMethod(connection,
                     {service->path,
                      Wmi::ManagementAddResources,
                      {{wmiName(Wmi::ManagementAddConfiguration), system.path},
                       {wmiName(Wmi::ManagementAddSettings), QStringList{*text}}},
                      addingMeaning},
                     budget);
}

Result<> removeResource(WmiConnection &connection, const WmiObject &resource,
                        const CallBudget &budget)
{
    return singleton(connection, Wmi::Management, budget.rest())
        .and_then([&](const WmiObject &service) {
            return runMethod(
                connection,
                {service.path,
                 Wmi::ManagementRemoveResources,
                 {{wmiName(Wmi::ManagementRemoveSettings), QStringList{resource.path}}}},
                budget);
        });
}

} // namespace Platform::Windows
