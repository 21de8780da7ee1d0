// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/simulatedeflow.h"

#include "platform/simulated/device.h"
#include "platform/simulated/eflowrules.h"
#include "platform/simulated/formerfacts.h"
#include "platform/simulated/rules.h"

namespace Platform::Simulated {

namespace {

const StatusChange Taking{QStringLiteral("eflow"), DeviceStatus::Assigned, DeviceStatus::Ok};
const StatusChange GivingBack{QStringLiteral("eflow"), DeviceStatus::Ok, DeviceStatus::Assigned};

FormerFacts::Key ownerKey(const GpuFacts &gpu, qsizetype index)
{
    return {gpuKey(gpu, index), QStringLiteral("eflowOwner")};
}

void takeCards(HostProfile &machine, const EflowVmSettings &settings)
{
    FormerFacts former(machine.simulation);
    QList<GpuFacts> &gpus = *machine.facts.gpus.value;
    int wanted = settings.gpuCount;
    for (qsizetype i = 0; i < gpus.size() && wanted > 0; ++i) {
        GpuFacts &gpu = gpus[i];
        if (!isCardFor(machine.facts, gpu, settings))
            continue;
        changeStatus(machine, Device{&gpu}, Taking);
        former.move(gpu.assignedTo, ownerKey(gpu, i), std::optional(EflowOwner),
                    std::optional(QString()));
        --wanted;
    }
}

void giveCardsBack(HostProfile &machine)
{
    if (!machine.facts.gpus.isKnown())
        return;
    FormerFacts former(machine.simulation);
    QList<GpuFacts> &gpus = *machine.facts.gpus.value;
    for (qsizetype i = 0; i < gpus.size(); ++i) {
        if (!isHeldByEflow(machine.facts, gpus.at(i)))
            continue;
        GpuFacts &gpu = gpus[i];
        changeStatus(machine, Device{&gpu}, GivingBack);
        former.move(gpu.assignedTo, ownerKey(gpu, i), std::optional(QString()),
                    std::optional(EflowOwner));
    }
}

/// The GPU of the VM as its facts tell it.
void setGpu(HostProfile &machine, const EflowVmSettings &settings)
{
    EflowFacts &eflow = machine.facts.eflow;
    const bool hadGpu = !eflow.gpuName.valueOr({}).isEmpty();
    const bool getsGpu = asksForGpu(settings);
    if (hadGpu == getsGpu) {
        if (getsGpu) {
            setFact(eflow.gpuName, settings.gpuName);
            setFact(eflow.gpuPassthroughType, *settings.gpuPassthroughType);
            setFact(eflow.gpuCount, settings.gpuCount);
        } else {
            setFact(eflow.gpuName, QString());
        }
        return;
    }
    FormerFacts former(machine.simulation);
    const auto move = [&](auto &fact, const QString &name, auto none, auto some) {
        const FormerFacts::Key key{EflowOwner, name};
        getsGpu ? former.move(fact, key, some, none) : former.move(fact, key, none, some);
    };
    move(eflow.gpuName, QStringLiteral("gpuName"), std::optional(QString()),
         std::optional(getsGpu ? settings.gpuName : *eflow.gpuName));
    move(eflow.gpuPassthroughType, QStringLiteral("gpuPassthroughType"), std::optional<Method>(),
         getsGpu ? settings.gpuPassthroughType : eflow.gpuPassthroughType.value);
    move(eflow.gpuCount, QStringLiteral("gpuCount"), std::optional(0),
         getsGpu ? std::optional(settings.gpuCount) : eflow.gpuCount.value);
}

void configureVm(HostProfile &machine, const EflowVmSettings &settings)
{
    setFact(machine.facts.eflow.cpuCount, settings.cpuCount);
    setFact(machine.facts.eflow.memoryMb, settings.memoryMb);
    giveCardsBack(machine); // by the former settings
    setGpu(machine, settings);
    if (asksForGpu(settings) && settings.gpuPassthroughType == Method::DirectDeviceAssignment)
        takeCards(machine, settings);
}

} // namespace

Result<> SimulatedEflow::deploy(const EflowVmSettings &settings, const CallContext &call)
{
    return m_machine.change(Operation::DeployEflow, call, [&](HostProfile &machine) -> Result<> {
        if (const Result<> ready = requireEflow(machine.facts); !ready)
            return ready;
        EflowFacts &eflow = machine.facts.eflow;
        if (eflow.deployed.is(true))
            return failure(ErrorCode::EflowAlreadyDeployed,
                           QStringLiteral("an EFLOW VM exists already"));
        if (const Result<> accepted = checkEflowSettings(machine.facts, settings); !accepted)
            return accepted;
        setFact(eflow.deployed, true);
        setFact(eflow.powerState, PowerState::On);
        configureVm(machine, settings);
        return {};
    });
}

Result<> SimulatedEflow::configure(const EflowVmSettings &settings, const CallContext &call)
{
    return m_machine.change(Operation::ConfigureEflow, call, [&](HostProfile &machine) -> Result<> {
        if (const Result<> ready = requireEflow(machine.facts); !ready)
            return ready;
        const EflowFacts &eflow = machine.facts.eflow;
        if (!eflow.deployed.is(true))
            return failure(ErrorCode::EflowNotDeployed, QStringLiteral("there is no EFLOW VM"));
        if (!eflow.powerState.is(PowerState::On))
            return failure(ErrorCode::EflowVmOff, QStringLiteral("EFLOW VM is OFF"));
        if (const Result<> accepted = checkEflowSettings(machine.facts, settings); !accepted)
            return accepted;
        configureVm(machine, settings);
        return {};
    });
}

Result<> SimulatedEflow::setPower(PowerState state, const CallContext &call)
{
    const Operation operation =
        state == PowerState::On ? Operation::StartEflow : Operation::StopEflow;
    return m_machine.change(operation, call, [&](HostProfile &machine) -> Result<> {
        if (const Result<> ready = requireEflow(machine.facts); !ready)
            return ready;
        EflowFacts &eflow = machine.facts.eflow;
        if (!eflow.deployed.is(true))
            return failure(ErrorCode::EflowNotDeployed, QStringLiteral("there is no EFLOW VM"));
        if (eflow.powerState.is(state))
            return {};
        const qint64 memory = eflow.memoryMb.valueOr(0);
        if (state == PowerState::On && memory > machine.facts.hardware.memoryFreeMb.valueOr(memory))
            return failure(ErrorCode::InsufficientResources,
                           QStringLiteral("0x8007000E: not enough free memory"));
        setFact(eflow.powerState, state);
        return {};
    });
}

} // namespace Platform::Simulated
