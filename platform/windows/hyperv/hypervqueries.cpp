// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/hypervqueries.h"

#include "platform/windows/hyperv/callbudget.h"

#include <QUuid>

namespace Platform::Windows {

namespace {

const QString RealizedSystem = QStringLiteral("Microsoft:Hyper-V:System:Realized");

/// The one row for a VM, or the reason why there is none.
Result<WmiObject> rowOfVm(WmiConnection &connection, const WqlSelect &select, const QString &vmId,
                          const CallContext &call)
{
    const auto missing =
        failure(ErrorCode::VmNotFound, QStringLiteral("no VM has the id %1").arg(vmId));
    if (!isVmId(vmId))
        return missing;
    const CallBudget budget(call);
    const auto rows = selectFrom(connection, select, budget.rest());
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!rows->isEmpty())
        return rows->first();
    if (const auto shown = requireRows(connection, budget.rest()); !shown)
        return tl::make_unexpected(shown.error());
    return missing;
}

} // namespace

WqlSelect selectAll(Wmi className) { return WqlSelect(wmiRow(className).name); }

Result<> requireRows(WmiConnection &connection, const CallContext &call)
{
    const CallBudget budget(call);
    const auto rows = selectFrom(connection, selectAll(Wmi::Computer), budget.rest());
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (rows->isEmpty())
        return failure(connection.meaningOfNothing(budget.rest()),
                       QStringLiteral("WMI shows no %1, not even this computer: the rights are "
                                      "missing, or vmms does not run")
                           .arg(wmiName(Wmi::Computer)));
    return {};
}

Result<QList<WmiObject>> rowsOf(WmiConnection &connection, Wmi className, const CallContext &call)
{
    const CallBudget budget(call);
    auto rows = selectFrom(connection, selectAll(className), budget.rest());
    if (!rows || !rows->isEmpty())
        return rows;
    if (const auto shown = requireRows(connection, budget.rest()); !shown)
        return tl::make_unexpected(shown.error());
    return rows;
}

Result<WmiObject> singleton(WmiConnection &connection, Wmi className, const CallContext &call)
{
    const auto rows = rowsOf(connection, className, call);
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (rows->isEmpty())
        return failure(ErrorCode::ProviderUnavailable,
                       QStringLiteral("there is no %1").arg(wmiName(className)));
    return rows->first();
}

Result<WmiObject> computerOf(WmiConnection &connection, const QString &vmId,
                             const CallContext &call)
{
    WqlSelect select = selectAll(Wmi::Computer);
    select.whereText(wmiRow(Wmi::ComputerName).name, vmId);
    return rowOfVm(connection, select, vmId, call);
}

Result<WmiObject> systemOf(WmiConnection &connection, const QString &vmId, const CallContext &call)
{
    WqlSelect select = selectSystems();
    select.whereText(wmiRow(Wmi::SystemVmId).name, vmId);
    return rowOfVm(connection, select, vmId, call);
}

WqlSelect selectSystems()
{
    WqlSelect select = selectAll(Wmi::System);
    select.whereText(wmiRow(Wmi::SystemType).name, RealizedSystem);
    return select;
}

bool isVmId(const QString &name)
{
    constexpr int LengthOfGuid = 36;
    return name.size() == LengthOfGuid && !QUuid::fromString(name).isNull();
}

QString textOf(const WmiObject &object, Wmi property)
{
    return object.value<QString>(wmiName(property)).value_or(QString());
}

QString ownerOf(const QString &instanceId) { return instanceId.section(u'\\', 0, 0).toUpper(); }

} // namespace Platform::Windows
