// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/simulatedvms.h"

#include "platform/simulated/rules.h"
#include "platform/simulated/vmrules.h"

namespace Platform::Simulated {

namespace {

template <typename T>
void apply(Fact<T> &fact, const std::optional<T> &setting)
{
    if (setting)
        setFact(fact, *setting);
}

VmFacts configured(VmFacts vm, const VmSettings &settings)
{
    apply(vm.stopAction, settings.stopAction);
    apply(vm.dynamicMemory, settings.dynamicMemory);
    apply(vm.memoryStartupMb, settings.memoryStartupMb);
    apply(vm.memoryMinimumMb, settings.memoryMinimumMb);
    apply(vm.checkpoints, settings.checkpoints);
    apply(vm.automaticCheckpoints, settings.automaticCheckpoints);
    apply(vm.guestControlledCacheTypes, settings.guestControlledCacheTypes);
    apply(vm.lowMmioMb, settings.lowMmioMb);
    apply(vm.highMmioMb, settings.highMmioMb);
    apply(vm.highMmioBaseMb, settings.highMmioBaseMb);
    return vm;
}

Result<VmFacts *> managedVm(HostProfile &machine, const QString &vmId)
{
    return requireVmManagement(machine.facts).and_then([&] { return vmWithId(machine, vmId); });
}

} // namespace

Result<> SimulatedVms::start(const QString &vmId, const CallContext &call)
{
    return m_machine.change(Operation::StartVm, call, [&](HostProfile &machine) -> Result<> {
        const Result<VmFacts *> vm = managedVm(machine, vmId);
        if (!vm)
            return tl::make_unexpected(vm.error());
        if (!(*vm)->state.is(VmState::Off))
            return failure(ErrorCode::InvalidState, QStringLiteral("the VM is not off"));
        if (const Result<> startable = checkStart(machine.facts, **vm); !startable)
            return startable;
        setFact((*vm)->state, VmState::Running);
        return {};
    });
}

Result<> SimulatedVms::stop(const QString &vmId, const CallContext &call)
{
    return m_machine.change(Operation::StopVm, call, [&](HostProfile &machine) -> Result<> {
        const Result<VmFacts *> vm = managedVm(machine, vmId);
        if (!vm)
            return tl::make_unexpected(vm.error());
        if (!(*vm)->state.is(VmState::Running))
            return failure(ErrorCode::InvalidState, QStringLiteral("the VM does not run"));
        setFact((*vm)->state, VmState::Off);
        return {};
    });
}

Result<> SimulatedVms::configure(const QString &vmId, const VmSettings &settings,
                                 const CallContext &call)
{
    return m_machine.change(Operation::ConfigureVm, call, [&](HostProfile &machine) -> Result<> {
        const Result<VmFacts *> vm = managedVm(machine, vmId);
        if (!vm)
            return tl::make_unexpected(vm.error());
        const VmFacts changed = configured(**vm, settings);
        if (const Result<> accepted = checkSettings(**vm, settings, changed); !accepted)
            return accepted;
        **vm = changed;
        return {};
    });
}

} // namespace Platform::Simulated
