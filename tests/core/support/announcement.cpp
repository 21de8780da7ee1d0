// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/support/announcement.h"

#include "wizard/core/journalstate.h"

#include <QJsonDocument>
#include <QTest>

namespace TestSupport {

using namespace Core;
using Platform::Operation;

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

bool isAnnounced(const HostCall &call, const Plan &plan, const QByteArray &journal)
{
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const QByteArray intent = QJsonDocument(intentRecord(i)).toJson(QJsonDocument::Compact);
        if (belongsTo(call, plan.steps[i]) && journal.contains(intent))
            return true;
    }
    return false;
}

void failUnlessAnnounced(const HostCall &call, const Plan &plan, const QByteArray &journal)
{
    const QString told = QStringLiteral("%1 %2 has no durable intent")
                             .arg(Platform::enumName(call.operation), call.target);
    QVERIFY2(isAnnounced(call, plan, journal), qPrintable(told));
}

} // namespace TestSupport
