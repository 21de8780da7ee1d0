// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/planparts.h"

#include <algorithm>

namespace Core {

using Platform::AssignedDevice;
using Platform::DeviceFunction;
using Platform::DeviceStatus;
using Platform::GpuFacts;
using Platform::Result;
using Platform::VmFacts;

namespace {

/// A function of the card with everything known that a step needs.
struct Function
{
    QString instanceId;
    QString locationPath;
    QString name;
    DeviceStatus status = DeviceStatus::Ok;
    bool isInVm = false; ///< The VM of the path has it already.
};

bool holds(const VmFacts &vm, const QString &locationPath)
{
    const QList<AssignedDevice> devices = vm.assignedDevices.valueOr({});
    return std::ranges::any_of(devices, [&locationPath](const AssignedDevice &device) {
        return device.locationPath.is(locationPath);
    });
}

Result<Function> functionOf(const DeviceFunction &facts, const VmFacts &vm, const QString &place)
{
    const auto unknown = [&place](const char *member) {
        return planImpossible(
            QStringLiteral("%1.%2 is not known").arg(place, QLatin1String(member)));
    };
    if (!facts.instanceId.isKnown())
        return unknown("instanceId");
    if (!facts.locationPath.isKnown() || facts.locationPath->isEmpty())
        return unknown("locationPath");
    if (!facts.status.isKnown())
        return unknown("status");
    const bool isInVm = holds(vm, *facts.locationPath);
    if (facts.status.is(DeviceStatus::Assigned) && !isInVm)
        return planImpossible(QStringLiteral("%1 is assigned to another VM").arg(place));
    return Function{*facts.instanceId, *facts.locationPath,
                    shownName(facts.name, *facts.instanceId), *facts.status, isInVm};
}

/// All functions of the card, the GPU last. A function without a state of its own has that of the
/// card.
Result<QList<Function>> functionsOf(const PlanInput &input, const VmFacts &vm)
{
    const GpuFacts &gpu = input.gpu;
    const QString place = QStringLiteral("gpus[%1]").arg(input.choices.path.gpu);
    if (!gpu.otherFunctions.isKnown())
        return planImpossible(QString(place + QStringLiteral(".otherFunctions is not known")));
    QList<Function> functions;
    for (qsizetype i = 0; i < gpu.otherFunctions->size(); ++i) {
        DeviceFunction facts = gpu.otherFunctions->at(i);
        if (!facts.status.isKnown())
            facts.status = gpu.status;
        const auto function =
            functionOf(facts, vm, QStringLiteral("%1.otherFunctions[%2]").arg(place).arg(i));
        if (!function)
            return tl::make_unexpected(function.error());
        functions << *function;
    }
    return functionOf({gpu.instanceId, gpu.locationPath, gpu.name, gpu.status}, vm, place)
        .map([&](const Function &self) { return functions << self; });
}

bool isOnHost(const Function &function)
{
    return function.status != DeviceStatus::Dismounted && function.status != DeviceStatus::Assigned;
}

QJsonObject optionsOf(const PlanInput &input, const Function &function)
{
    return {{QStringLiteral("gpu"), *input.gpu.instanceId},
            {QStringLiteral("instanceId"), function.instanceId}};
}

Step enabledStep(const PlanInput &input, const Function &function)
{
    const bool isEnabled = isOnHost(function) && function.status != DeviceStatus::Disabled;
    return {StepKind::DeviceEnabled,
            function.instanceId,
            function.name,
            isEnabled,
            false,
            {{QStringLiteral("gpu"), *input.gpu.instanceId}}};
}

Step mountStep(const PlanInput &input, const Function &function)
{
    QJsonObject options = optionsOf(input, function);
    options.insert(QStringLiteral("requireAcsSupport"), !relaxesAcs(input));
    options.insert(QStringLiteral("requireDeviceMitigations"), !relaxesMitigations(input));
    return {StepKind::DeviceMount,
            function.locationPath,
            function.name,
            isOnHost(function),
            false,
            options};
}

Step assignmentStep(const PlanInput &input, const Function &function, const VmFacts &vm)
{
    QJsonObject options = optionsOf(input, function);
    options.insert(QStringLiteral("vm"), *vm.id);
    options.insert(QStringLiteral("vmName"), shownName(vm.name, *vm.id));
    return {StepKind::DeviceAssignment,
            function.locationPath,
            function.name,
            function.isInVm,
            true,
            options};
}

} // namespace

bool relaxesMitigations(const PlanInput &input) { return !input.gpu.mitigationDriver.is(true); }

bool relaxesAcs(const PlanInput &input)
{
    constexpr int NotSupported = 0;
    return input.gpu.pci.acsCompatibleUpHierarchy.is(NotSupported);
}

Result<QList<Step>> makeDeviceSteps(const PlanInput &input, const VmFacts &vm)
{
    if (!input.gpu.instanceId.isKnown())
        return planImpossible(
            QStringLiteral("gpus[%1].instanceId is not known").arg(input.choices.path.gpu));
    return functionsOf(input, vm).map([&](const QList<Function> &functions) {
        QList<Step> disabling;
        QList<Step> dismounting;
        QList<Step> assigning;
        for (const Function &function : functions) {
            disabling << enabledStep(input, function);
            dismounting << mountStep(input, function);
            assigning << assignmentStep(input, function, vm);
        }
        return disabling << dismounting << assigning;
    });
}

} // namespace Core
