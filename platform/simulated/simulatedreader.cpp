// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/simulatedreader.h"

#include "platform/simulated/rules.h"

namespace Platform::Simulated {

namespace {

const QString MissingRights = QStringLiteral("missing rights");

Operation readOf(FactArea area)
{
    switch (area) {
    case FactArea::Windows:
        return Operation::ReadWindows;
    case FactArea::Rights:
        return Operation::ReadRights;
    case FactArea::Hardware:
        return Operation::ReadHardware;
    case FactArea::HyperV:
        return Operation::ReadHyperV;
    case FactArea::Wsl:
        return Operation::ReadWsl;
    case FactArea::Eflow:
        return Operation::ReadEflow;
    case FactArea::Gpus:
        return Operation::ReadGpus;
    case FactArea::Vms:
        return Operation::ReadVms;
    }
    return Operation::ReadWindows;
}

} // namespace

Result<HostFacts> SimulatedReader::read(FactArea area, const CallContext &call)
{
    return m_machine.query(
        readOf(area), call, [area](const HostProfile &machine) -> Result<HostFacts> {
            HostFacts facts;
            copyArea(area, machine.facts, facts);
            if (area == FactArea::Vms && facts.vms.isKnown() && !seesVms(machine.facts.rights))
                facts.vms = Fact<QList<VmFacts>>::unread(MissingRights, facts.vms.source);
            return facts;
        });
}

Result<GpuFacts> SimulatedReader::readGpu(const QString &instanceId, const CallContext &call)
{
    return m_machine.query(
        Operation::ReadGpus, call, [&](const HostProfile &machine) -> Result<GpuFacts> {
            if (const GpuFacts *gpu = findGpu(machine.facts, instanceId))
                return *gpu;
            return failure(ErrorCode::NotFound,
                           QStringLiteral("no GPU has the instance id %1").arg(instanceId));
        });
}

Result<VmFacts> SimulatedReader::readVm(const QString &vmId, const CallContext &call)
{
    return m_machine.query(
        Operation::ReadVms, call, [&](const HostProfile &machine) -> Result<VmFacts> {
            if (!seesVms(machine.facts.rights))
                return failure(ErrorCode::AccessDenied, MissingRights);
            if (const VmFacts *vm = findVm(machine.facts, vmId))
                return *vm;
            return failure(ErrorCode::VmNotFound, QStringLiteral("no VM has the id %1").arg(vmId));
        });
}

} // namespace Platform::Simulated
