// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/simulatedguests.h"

#include "platform/simulated/eflowrules.h"
#include "platform/simulated/rules.h"

#include <algorithm>

namespace Platform::Simulated {

namespace {

QString hexId(const Fact<int> &id)
{
    return id.isKnown() ? QStringLiteral("%1").arg(*id, 4, 16, QLatin1Char('0'))
                        : QStringLiteral("????");
}

/// A text of the machine on one line: control characters as their numbers.
QString plainText(const QString &text)
{
    QString plain;
    for (const QChar character : text) {
        const bool isShown =
            character.isPrint() || character == QLatin1Char(' ') || character.isSurrogate();
        plain += isShown
                     ? QString(character)
                     : QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
    }
    return plain;
}

QString nameOf(const GpuFacts &gpu)
{
    return plainText(gpu.name.valueOr(QStringLiteral("display device")));
}

QList<GpuFacts> cardsOfEflow(const HostFacts &facts)
{
    QList<GpuFacts> cards = facts.gpus.valueOr({});
    cards.removeIf([&](const GpuFacts &gpu) { return !isHeldByEflow(facts, gpu); });
    return cards;
}

/// The whole cards that a VM holds.
QList<GpuFacts> cardsOf(const HostFacts &facts, const VmFacts &vm)
{
    const QList<AssignedDevice> devices = vm.assignedDevices.valueOr({});
    QList<GpuFacts> cards = facts.gpus.valueOr({});
    cards.removeIf([&](const GpuFacts &gpu) {
        return std::ranges::none_of(devices, [&](const AssignedDevice &device) {
            return device.locationPath.isKnown() &&
                   device.locationPath.value == gpu.locationPath.value;
        });
    });
    return cards;
}

GuestEvidence deviceEvidence(const QList<GpuFacts> &cards, bool hasDriver)
{
    if (cards.isEmpty())
        return {false, {QStringLiteral("lspci: no display device")}};
    GuestEvidence evidence{hasDriver, {}};
    for (const GpuFacts &card : cards)
        evidence.lines << QStringLiteral("lspci: display device [%1:%2]")
                              .arg(hexId(card.vendorId), hexId(card.deviceId));
    if (!hasDriver)
        evidence.lines << QStringLiteral("nvidia-smi: no driver answers");
    for (qsizetype i = 0; hasDriver && i < cards.size(); ++i)
        evidence.lines << QStringLiteral("nvidia-smi: GPU %1: %2")
                              .arg(QString::number(i), nameOf(cards.at(i)));
    return evidence;
}

GuestEvidence partitionEvidence(const QStringList &names, bool hasKernel)
{
    if (names.isEmpty() || !hasKernel)
        return {false, {QStringLiteral("/dev/dxg: no such device")}};
    GuestEvidence evidence{true, {QStringLiteral("/dev/dxg: character device")}};
    for (const QString &name : names)
        evidence.lines << QStringLiteral("dxcore: adapter %1").arg(name);
    return evidence;
}

QStringList partitionNames(const HostFacts &facts, const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        if (const GpuFacts *gpu = gpuOfPartition(facts, path); gpu && isPartitionAlive(facts, path))
            names << nameOf(*gpu);
        else if (path.isEmpty() && isPartitionAlive(facts, path))
            names << QStringLiteral("of the host's choice");
    }
    return names;
}

Result<GuestEvidence> probeEflow(const HostProfile &machine, Method method)
{
    const HostFacts &facts = machine.facts;
    if (const Result<> ready = requireEflow(facts); !ready)
        return tl::make_unexpected(ready.error());
    if (!facts.eflow.deployed.is(true) || !facts.eflow.powerState.is(PowerState::On))
        return failure(ErrorCode::GuestUnreachable, QStringLiteral("the EFLOW VM does not run"));
    if (method == Method::DirectDeviceAssignment)
        return deviceEvidence(cardsOfEflow(facts), machine.simulation.guestHasDriver.valueOr(true));
    const bool hasPartition = facts.eflow.gpuPassthroughType.is(method);
    const QString name = plainText(facts.eflow.gpuName.valueOr({}));
    return partitionEvidence(hasPartition && !name.isEmpty() ? QStringList{name} : QStringList(),
                             machine.simulation.guestHasDxgKernel.valueOr(true));
}

Result<GuestEvidence> probeVm(const HostProfile &machine, const QString &vmId, Method method)
{
    const HostFacts &facts = machine.facts;
    if (const Result<> allowed = requireVmManagement(facts); !allowed)
        return tl::make_unexpected(allowed.error());
    const VmFacts *vm = findVm(facts, vmId);
    if (!vm)
        return failure(ErrorCode::VmNotFound, QStringLiteral("no VM has the id %1").arg(vmId));
    if (!vm->state.is(VmState::Running))
        return failure(ErrorCode::GuestUnreachable, QStringLiteral("the VM does not run"));
    if (method == Method::DirectDeviceAssignment)
        return deviceEvidence(cardsOf(facts, *vm), machine.simulation.guestHasDriver.valueOr(true));
    return partitionEvidence(partitionNames(facts, vm->gpuPartitions.valueOr({})),
                             machine.simulation.guestHasDxgKernel.valueOr(true));
}

} // namespace

Result<GuestEvidence> SimulatedGuests::probe(const QString &vmId, Method method,
                                             const CallContext &call)
{
    return m_machine.query(Operation::ProbeGuest, call, [&](const HostProfile &machine) {
        return vmId.isEmpty() ? probeEflow(machine, method) : probeVm(machine, vmId, method);
    });
}

} // namespace Platform::Simulated
