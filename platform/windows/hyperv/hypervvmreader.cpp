// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/hypervvmreader.h"

#include "platform/windows/hyperv/callbudget.h"
#include "platform/windows/hyperv/hypervqueries.h"
#include "platform/windows/hyperv/vmrows.h"

#include <QMultiHash>

namespace Platform::Windows {

namespace {

/// The rows of one class by the VM, or checkpoint, that they belong to.
using Table = Result<QMultiHash<QString, WmiObject>>;

Table tableFrom(const Result<QList<WmiObject>> &rows, Wmi instanceId)
{
    return rows.map([instanceId](const QList<WmiObject> &list) {
        QMultiHash<QString, WmiObject> table;
        for (const WmiObject &row : list)
            table.insert(ownerOf(textOf(row, instanceId)), row);
        return table;
    });
}

Result<QList<WmiObject>> rowsIn(const Table &table, const QString &owner)
{
    return table.map([&owner](const auto &rows) { return QList<WmiObject>(rows.values(owner)); });
}

Result<WmiObject> rowIn(const Table &table, const QString &owner, Wmi className)
{
    if (!table)
        return tl::make_unexpected(table.error());
    const auto row = table->constFind(owner);
    if (row == table->cend())
        return failure(ErrorCode::NotFound,
                       QStringLiteral("the VM has no %1").arg(wmiName(className)));
    return *row;
}

/// What is read of all VMs, or of one, before any facts are made of it.
class VmTables
{
public:
    /// `owner`: what the settings of the only VM begin with; empty for all VMs.
    VmTables(WmiConnection &connection, const CallBudget &budget, const QString &owner)
        : m_connection(connection)
        , m_budget(budget)
        , m_owner(owner)
        , m_memory(table(Wmi::Memory, Wmi::MemoryInstanceId))
        , m_processor(table(Wmi::Processor, Wmi::ProcessorInstanceId))
        , m_pciSettings(table(Wmi::PciSettings, Wmi::PciSettingsInstanceId))
        , m_partitionSettings(table(Wmi::PartitionSettings, Wmi::PartitionSettingsInstanceId))
        , m_summary(summaries())
        , m_dismounted(dismounted())
    {
    }

    VmFacts factsOf(const WmiObject &computer, const Result<WmiObject> &system) const
    {
        const QString vmId = textOf(computer, Wmi::ComputerName).toUpper();
        const QString owner = system ? ownerOf(textOf(*system, Wmi::SystemInstanceId)) : QString();
        return vmFactsFrom({computer, system, rowIn(m_memory, owner, Wmi::Memory),
                            rowIn(m_processor, owner, Wmi::Processor),
                            rowIn(m_summary, vmId, Wmi::Summary), rowsIn(m_pciSettings, owner),
                            rowsIn(m_partitionSettings, owner)},
                           m_dismounted);
    }

private:
    Table table(Wmi className, Wmi instanceId) const
    {
        WqlSelect select = selectAll(className);
        if (!m_owner.isEmpty())
            select.whereTextStartsWith(wmiRow(instanceId).name, QString(m_owner + u'\\'));
        return tableFrom(selectFrom(m_connection, select, m_budget.rest()), instanceId);
    }

    /// Only two columns: the others cost a picture of every screen.
    Table summaries() const
    {
        WqlSelect select = selectAll(Wmi::Summary);
        select.columns({wmiRow(Wmi::SummaryName).name, wmiRow(Wmi::SummaryGuestSystem).name});
        if (!m_owner.isEmpty())
            select.whereText(wmiRow(Wmi::SummaryName).name, m_owner.section(u':', 1));
        return tableFrom(selectFrom(m_connection, select, m_budget.rest()), Wmi::SummaryName);
    }

    /// Asked for only where a VM holds a device.
    Result<QList<WmiObject>> dismounted() const
    {
        if (!m_pciSettings || m_pciSettings->isEmpty())
            return QList<WmiObject>();
        return selectFrom(m_connection, selectAll(Wmi::PciExpress), m_budget.rest());
    }

    WmiConnection &m_connection;
    const CallBudget &m_budget;
    const QString m_owner;
    const Table m_memory;
    const Table m_processor;
    const Table m_pciSettings;
    const Table m_partitionSettings;
    const Table m_summary;
    const Result<QList<WmiObject>> m_dismounted;
};

/// The settings of each VM by its id.
Table systemsByVm(const Result<QList<WmiObject>> &systems)
{
    return systems.map([](const QList<WmiObject> &list) {
        QMultiHash<QString, WmiObject> table;
        for (const WmiObject &system : list)
            table.insert(textOf(system, Wmi::SystemVmId).toUpper(), system);
        return table;
    });
}

} // namespace

HyperVVmReader::HyperVVmReader(std::shared_ptr<WmiConnection> connection)
    : m_connection(std::move(connection))
{
}

Result<QList<VmFacts>> HyperVVmReader::vms(const CallContext &call) const
{
    const CallBudget budget(call);
    auto computers = rowsOf(*m_connection, Wmi::Computer, budget.rest());
    if (!computers)
        return tl::make_unexpected(computers.error());
    computers->removeIf(
        [](const WmiObject &row) { return !isVmId(textOf(row, Wmi::ComputerName)); });
    QList<VmFacts> vms;
    if (computers->isEmpty())
        return vms;
    const Table systems = systemsByVm(selectFrom(*m_connection, selectSystems(), budget.rest()));
    const VmTables tables(*m_connection, budget, QString());
    for (const WmiObject &computer : std::as_const(*computers)) {
        const QString vmId = textOf(computer, Wmi::ComputerName).toUpper();
        vms << tables.factsOf(computer, rowIn(systems, vmId, Wmi::System));
    }
    return vms;
}

Result<VmFacts> HyperVVmReader::vm(const QString &vmId, const CallContext &call) const
{
    const CallBudget budget(call);
    const auto computer = computerOf(*m_connection, vmId, budget.rest());
    if (!computer)
        return tl::make_unexpected(computer.error());
    const auto system = systemOf(*m_connection, vmId, budget.rest());
    const QString owner = system ? ownerOf(textOf(*system, Wmi::SystemInstanceId))
                                 : QString(QStringLiteral("Microsoft:") + vmId);
    return VmTables(*m_connection, budget, owner).factsOf(*computer, system);
}

Result<ChangeableVm> HyperVVmReader::changeableVm(const QString &vmId,
                                                  const CallContext &call) const
{
    const CallBudget budget(call);
    const auto computer = computerOf(*m_connection, vmId, budget.rest());
    if (!computer)
        return tl::make_unexpected(computer.error());
    const auto system = systemOf(*m_connection, vmId, budget.rest());
    if (!system)
        return tl::make_unexpected(system.error());
    const QString owner = ownerOf(textOf(*system, Wmi::SystemInstanceId));
    const VmTables tables(*m_connection, budget, owner);
    return ChangeableVm{tables.factsOf(*computer, system), *system};
}

} // namespace Platform::Windows
