// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/exploration/modelhost.h"

#include <algorithm>

namespace TestSupport {

using namespace Platform;

namespace {

bool isFitForDevice(const VmSettings &settings)
{
    return settings.stopAction == StopAction::TurnOff && settings.dynamicMemory != true &&
           settings.checkpoints == CheckpointType::Disabled;
}

bool needsOff(VmSettings settings)
{
    settings.checkpoints.reset();
    settings.automaticCheckpoints.reset();
    return settings != VmSettings();
}

template <typename T>
void take(std::optional<T> &setting, const std::optional<T> &wanted)
{
    if (wanted)
        setting = wanted;
}

void take(VmSettings &settings, const VmSettings &wanted)
{
    take(settings.stopAction, wanted.stopAction);
    take(settings.dynamicMemory, wanted.dynamicMemory);
    take(settings.memoryStartupMb, wanted.memoryStartupMb);
    take(settings.memoryMinimumMb, wanted.memoryMinimumMb);
    take(settings.checkpoints, wanted.checkpoints);
    take(settings.automaticCheckpoints, wanted.automaticCheckpoints);
    take(settings.guestControlledCacheTypes, wanted.guestControlledCacheTypes);
    take(settings.lowMmioMb, wanted.lowMmioMb);
    take(settings.highMmioMb, wanted.highMmioMb);
    take(settings.highMmioBaseMb, wanted.highMmioBaseMb);
}

bool worksInEflow(const ModelMachine &machine)
{
    return machine.power == PowerState::On && machine.eflow.gpuCount > 0;
}

} // namespace

ModelHost::Done ModelHost::pass(Part part, const Call &call, const std::function<Done()> &effect)
{
    if (isGone(part))
        return failure(ErrorCode::NotFound);
    return m_gate.pass ? m_gate.pass(part, call, effect) : effect();
}

DeviceStatus *ModelHost::status(const QString &key)
{
    for (qsizetype i = 0; i < m_frame.functions.size(); ++i) {
        const ModelFrame::Function &function = m_frame.functions[i];
        if (function.instanceId == key || function.locationPath == key)
            return &m_machine.functions[std::size_t(i)];
    }
    return nullptr;
}

ModelHost::Done ModelHost::move(const QString &key, Status from, Status to, ErrorCode refusal)
{
    Status *found = status(key);
    if (!found)
        return failure(ErrorCode::NotFound);
    if (*found != from)
        return failure(refusal);
    *found = to;
    return {};
}

bool ModelHost::holdsDevice() const
{
    return std::ranges::count(m_machine.functions, Status::Assigned) > 0;
}

ModelHost::Done ModelHost::checkVmOff() const
{
    return m_machine.vm == VmState::Off ? Done() : failure(ErrorCode::VmNotOff);
}

ModelHost::Done ModelHost::setEnabled(const QString &instanceId, bool enabled, const Call &call)
{
    const auto from = enabled ? Status::Disabled : Status::Ok;
    const auto to = enabled ? Status::Ok : Status::Disabled;
    return pass(Part::Card, call,
                [&] { return move(instanceId, from, to, ErrorCode::InvalidState); });
}

ModelHost::Done ModelHost::dismount(const DismountRequest &request, const Call &call)
{
    return pass(Part::Card, call, [&] {
        return move(request.locationPath, Status::Disabled, Status::Dismounted,
                    ErrorCode::InvalidState);
    });
}

ModelHost::Done ModelHost::mount(const QString &locationPath, const Call &call)
{
    return pass(Part::Card, call, [&] {
        return move(locationPath, Status::Dismounted, Status::Disabled,
                    ErrorCode::DeviceNotDismounted);
    });
}

ModelHost::Done ModelHost::start(const QString &, const Call &call)
{
    return pass(Part::Vm, call, [&]() -> Done {
        if (m_machine.vm != VmState::Off)
            return failure(ErrorCode::InvalidState);
        m_machine.vm = VmState::Running;
        return {};
    });
}

ModelHost::Done ModelHost::stop(const QString &, const Call &call)
{
    return pass(Part::Vm, call, [&]() -> Done {
        m_machine.vm = VmState::Off;
        return {};
    });
}

ModelHost::Done ModelHost::configure(const QString &, const VmSettings &settings, const Call &call)
{
    return pass(Part::Vm, call, [&]() -> Done {
        if (needsOff(settings) && m_machine.vm != VmState::Off)
            return failure(ErrorCode::VmNotOff);
        VmSettings changed = m_machine.settings;
        take(changed, settings);
        if (holdsDevice() && !isFitForDevice(changed))
            return failure(ErrorCode::VmStopActionUnsuitable);
        m_machine.settings = changed;
        return {};
    });
}

ModelHost::Done ModelHost::assignDevice(const QString &, const QString &locationPath,
                                        const Call &call)
{
    return pass(Part::Card, call, [&]() -> Done {
        if (!isFitForDevice(m_machine.settings))
            return failure(ErrorCode::VmStopActionUnsuitable);
        return checkVmOff().and_then([&] {
            return move(locationPath, Status::Dismounted, Status::Assigned,
                        ErrorCode::DeviceNotDismounted);
        });
    });
}

ModelHost::Done ModelHost::removeDevice(const QString &, const QString &locationPath,
                                        const Call &call)
{
    return pass(Part::Card, call, [&] {
        return checkVmOff().and_then([&] {
            return move(locationPath, Status::Assigned, Status::Dismounted, ErrorCode::NotFound);
        });
    });
}

ModelHost::Done ModelHost::addPartition(const QString &, const QString &partitionPath,
                                        const Call &call)
{
    return pass(Part::Vm, call, [&]() -> Done {
        if (m_machine.settings.guestControlledCacheTypes != true)
            return failure(ErrorCode::InvalidState);
        return checkVmOff().map([&] {
            m_machine.partitions << (m_frame.choosesPartition ? QString() : partitionPath);
        });
    });
}

ModelHost::Done ModelHost::removePartition(const QString &, const QString &partitionPath,
                                           const Call &call)
{
    return pass(Part::Vm, call, [&] {
        return checkVmOff().and_then([&]() -> Done {
            const bool isRemoved = m_machine.partitions.removeOne(partitionPath);
            return isRemoved ? Done() : failure(ErrorCode::NotFound);
        });
    });
}

ModelHost::Done ModelHost::deploy(const EflowVmSettings &settings, const Call &call)
{
    return pass(Part::Eflow, call, [&]() -> Done {
        if (m_machine.isDeployed)
            return failure(ErrorCode::EflowAlreadyDeployed);
        m_machine.isDeployed = true;
        m_machine.power = PowerState::On;
        m_machine.eflow = settings;
        return {};
    });
}

ModelHost::Done ModelHost::configure(const EflowVmSettings &settings, const Call &call)
{
    return pass(Part::Eflow, call, [&]() -> Done {
        if (!m_machine.isDeployed || m_machine.power != PowerState::On)
            return failure(ErrorCode::EflowVmOff);
        m_machine.eflow = settings;
        return {};
    });
}

ModelHost::Done ModelHost::setPower(PowerState state, const Call &call)
{
    return pass(Part::Eflow, call, [&]() -> Done {
        if (!m_machine.isDeployed)
            return failure(ErrorCode::EflowNotDeployed);
        m_machine.power = state;
        return {};
    });
}

Result<GuestEvidence> ModelHost::probe(const QString &vmId, Method, const Call &call)
{
    GuestEvidence evidence;
    const auto looked = pass(Part::Guest, call, [&]() -> Done {
        evidence.gpuWorks = vmId.isEmpty() ? worksInEflow(m_machine)
                                           : m_machine.vm == VmState::Running &&
                                                 (holdsDevice() || !m_machine.partitions.isEmpty());
        return {};
    });
    return looked.map([&] { return evidence; });
}

ModelHost::Done ModelHost::setRegistered(bool registered, const Call &call)
{
    return pass(Part::Task, call, [&]() -> Done {
        m_machine.isArmed = registered;
        return {};
    });
}

} // namespace TestSupport
