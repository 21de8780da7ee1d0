// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/vmpreconditions.h"

namespace Platform::Windows {

namespace {

/// The value after a change; nothing when it is not known.
template <typename T>
std::optional<T> after(const Fact<T> &fact, const std::optional<T> &setting)
{
    return setting ? setting : fact.value;
}

bool turnsOff(const VmFacts &vm, const VmSettings &settings)
{
    return after(vm.stopAction, settings.stopAction) == StopAction::TurnOff;
}

/// Dynamic memory is as good as static while startup and minimum are equal.
bool isMemoryFixed(const VmFacts &vm, const VmSettings &settings)
{
    if (after(vm.dynamicMemory, settings.dynamicMemory) != true)
        return true;
    const auto startup = after(vm.memoryStartupMb, settings.memoryStartupMb);
    return startup && startup == after(vm.memoryMinimumMb, settings.memoryMinimumMb);
}

tl::unexpected<Error> unfitStop()
{
    return failure(ErrorCode::VmStopActionUnsuitable,
                   QStringLiteral("the stop action is not to turn off"));
}

tl::unexpected<Error> unfitMemory()
{
    return failure(ErrorCode::VmMemoryDynamic, QStringLiteral("the VM has dynamic memory"));
}

} // namespace

Result<> requireOff(const VmFacts &vm)
{
    if (!vm.state.is(VmState::Off))
        return failure(ErrorCode::VmNotOff, QStringLiteral("the VM is not off"));
    return {};
}

bool needOff(const VmSettings &settings)
{
    VmSettings others = settings;
    others.checkpoints.reset();
    others.automaticCheckpoints.reset();
    return others != VmSettings();
}

Result<> requireFitForDevice(const VmFacts &vm)
{
    if (!turnsOff(vm, {}))
        return unfitStop();
    if (!isMemoryFixed(vm, {}))
        return unfitMemory();
    if (!vm.checkpoints.is(CheckpointType::Disabled))
        return failure(ErrorCode::InvalidState, QStringLiteral("checkpoints are not disabled"));
    return {};
}

Result<> requireNoLessFit(const VmFacts &vm, const VmSettings &settings)
{
    if (turnsOff(vm, {}) && !turnsOff(vm, settings))
        return unfitStop();
    if (isMemoryFixed(vm, {}) && !isMemoryFixed(vm, settings))
        return unfitMemory();
    return {};
}

} // namespace Platform::Windows
