// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/runworld.h"

#include "wizard/core/journalstate.h"

#include <QJsonDocument>

namespace TestSupport {

using namespace Core;
using Platform::HostProfile;
using Platform::Operation;
using Platform::Simulated::SimulatedHost;

namespace {

/// True when this call belongs to a step of this kind.
bool isCallOf(StepKind kind, Operation operation)
{
    switch (kind) {
    case StepKind::EflowDeployment:
        return operation == Operation::DeployEflow;
    case StepKind::EflowPower:
        return operation == Operation::StartEflow || operation == Operation::StopEflow;
    case StepKind::EflowVm:
        return operation == Operation::ConfigureEflow || operation == Operation::StartEflow;
    case StepKind::VmPower:
        return operation == Operation::StartVm || operation == Operation::StopVm;
    case StepKind::VmStopAction:
    case StepKind::VmMemory:
    case StepKind::VmCheckpoints:
    case StepKind::VmCacheControl:
    case StepKind::VmMmioGaps:
        return operation == Operation::ConfigureVm;
    case StepKind::DeviceEnabled:
        return operation == Operation::EnableDevice || operation == Operation::DisableDevice;
    case StepKind::DeviceMount:
        return operation == Operation::MountDevice || operation == Operation::DismountDevice;
    case StepKind::DeviceAssignment:
        return operation == Operation::AssignDevice || operation == Operation::RemoveDevice;
    case StepKind::GpuPartition:
        return operation == Operation::AddPartition || operation == Operation::RemovePartition;
    case StepKind::GuestGpu:
    case StepKind::Confirmation:
        return false;
    }
    return false;
}

/// True when this call may belong to this step.
bool belongsTo(const HostCall &call, const Step &step)
{
    const bool isPartition =
        step.kind == StepKind::GpuPartition; // its path may be of the host's choice
    return isCallOf(step.kind, call.operation) && (isPartition || call.target == step.target);
}

} // namespace

RunWorld::RunWorld(const HostProfile &profile)
    : RunWorld(std::make_unique<SimulatedHost>(profile))
{
}

RunWorld::RunWorld(std::unique_ptr<SimulatedHost> machine)
    : host(*machine)
    , m_machine(std::move(machine))
{
    watch();
}

void RunWorld::watch(const std::function<void()> &onEvent)
{
    journal.onWrite = [this, onEvent](const QByteArray &) {
        if (onEvent)
            onEvent();
        return MemoryJournal::Write::Durable;
    };
    host.before = [this, onEvent](const HostCall &call) {
        check(call);
        if (onEvent)
            onEvent();
    };
    host.after = [onEvent](const HostCall &) {
        if (onEvent)
            onEvent();
    };
}

Runner RunWorld::runner()
{
    return Runner(
        {host, journal, QStringLiteral("run-1"), {}, &clock, [this] { return isConfirmed; }});
}

RunReport RunWorld::apply(const Plan &plan, std::stop_token stop)
{
    m_plan = plan;
    return runner().apply(plan, allConsents(), stop);
}

QByteArray RunWorld::machine() const
{
    HostProfile profile = m_machine->snapshot();
    profile.simulation.faults = {};
    return Platform::hostProfileJson(profile);
}

bool RunWorld::isRecoveryArmed() const
{
    return m_machine->snapshot().simulation.recoveryTask.is(true);
}

void RunWorld::check(const HostCall &call)
{
    for (qsizetype i = 0; i < m_plan.steps.size(); ++i) {
        const QByteArray intent = QJsonDocument(intentRecord(i)).toJson(QJsonDocument::Compact);
        if (belongsTo(call, m_plan.steps[i]) && journal.bytes.contains(intent))
            return;
    }
    m_unannounced << QStringLiteral("%1 %2").arg(Platform::enumName(call.operation), call.target);
}

} // namespace TestSupport
