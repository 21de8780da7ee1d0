// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/enumnames.h"
#include "wizard/core/planparts.h"

#include <QJsonArray>

namespace Core {

using Platform::Method;
using Platform::Result;
using Platform::VmFacts;
using Platform::VmState;

namespace {

constexpr int FirstBuildThatChoosesGpu = 20348;

/// Windows 10 and Server 2019 take a GPU of their own choice, and refuse to be told one.
QString partitionTarget(const PlanInput &input)
{
    const bool chooses =
        input.facts.windows.build.valueOr(FirstBuildThatChoosesGpu) >= FirstBuildThatChoosesGpu;
    return chooses ? input.gpu.partitionPath.valueOr({}) : QString();
}

Result<Step> partitionStep(const PlanInput &input, const VmFacts &vm)
{
    const QString target = partitionTarget(input);
    if (!vm.gpuPartitions.isKnown())
        return planImpossible(QStringLiteral("vms[%1].gpuPartitions is not known").arg(*vm.id));
    QStringList before = *vm.gpuPartitions;
    before.sort();
    QStringList after = before;
    const auto &path = input.gpu.partitionPath;
    if (!path.isKnown() || !before.contains(*path, Qt::CaseInsensitive))
        after << target;
    after.sort();
    return Step{
        StepKind::GpuPartition,
        target,
        shownName(input.gpu.name, input.choices.path.gpu),
        QJsonArray::fromStringList(before),
        QJsonArray::fromStringList(after),
        {{QStringLiteral("vm"), *vm.id}, {QStringLiteral("vmName"), shownName(vm.name, *vm.id)}}};
}

Step power(const VmFacts &vm, VmState from, VmState to)
{
    return {StepKind::VmPower,      *vm.id, shownName(vm.name, *vm.id), Platform::enumName(from),
            Platform::enumName(to), {}};
}

Step verification(const VmFacts &vm, Method method)
{
    return {StepKind::GuestGpu, *vm.id, shownName(vm.name, *vm.id),
            QJsonValue::Null,   true,   {{QStringLiteral("method"), Platform::enumName(method)}}};
}

/// The steps that change something between the shutdown and the start of the VM; a VM that has
/// everything already is not shut down for nothing.
QList<Step> powered(QList<Step> changes, const VmFacts &vm)
{
    changes.removeIf([](const Step &step) { return step.before == step.after; });
    const VmState atStart = changes.isEmpty() ? *vm.state : VmState::Off;
    return QList<Step>{power(vm, *vm.state, atStart)} << changes
                                                      << power(vm, atStart, VmState::Running);
}

/// The VM of the path, in a state from which it can be shut down.
Result<const VmFacts *> usableVm(const PlanInput &input)
{
    const VmFacts *vm = Platform::findVm(input.facts, input.choices.path.vm);
    if (!vm || !vm->id.isKnown())
        return planImpossible(
            QStringLiteral("the host has no VM with the id %1").arg(input.choices.path.vm));
    if (!vm->state.isKnown())
        return planImpossible(QStringLiteral("vms[%1].state is not known").arg(*vm->id));
    if (!vm->state.is(VmState::Off) && !vm->state.is(VmState::Running))
        return planImpossible(QStringLiteral("vms[%1].state is %2, neither off nor running")
                                  .arg(*vm->id, Platform::enumName(*vm->state)));
    return vm;
}

Result<QList<Step>> transferSteps(const PlanInput &input, const VmFacts &vm)
{
    if (input.choices.path.route.method == Method::DirectDeviceAssignment)
        return makeDeviceSteps(input, vm);
    return partitionStep(input, vm).map([](const Step &step) { return QList<Step>{step}; });
}

} // namespace

Result<Plan> makeHyperVPlan(const PlanInput &input)
{
    const auto vm = usableVm(input);
    if (!vm)
        return tl::make_unexpected(vm.error());
    const auto settings = makeVmSettingsSteps(input, **vm);
    if (!settings)
        return tl::make_unexpected(settings.error());
    const auto transfer = transferSteps(input, **vm);
    if (!transfer)
        return tl::make_unexpected(transfer.error());
    Plan plan;
    plan.vmName = shownName((*vm)->name, *(*vm)->id);
    plan.steps = powered(*settings + *transfer, **vm);
    plan.steps << verification(**vm, input.choices.path.route.method);
    return plan;
}

} // namespace Core
