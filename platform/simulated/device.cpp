// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/device.h"

#include "platform/simulated/formerfacts.h"

namespace Platform::Simulated {

namespace {

const QString OwnStatus = QStringLiteral("ownStatus");

/// The first device of the machine for which `isMeant` holds, given the device and its key.
template <typename IsMeant>
std::optional<Device> findDevice(HostProfile &machine, const IsMeant &isMeant)
{
    if (!machine.facts.gpus.isKnown())
        return std::nullopt;
    QList<GpuFacts> &cards = *machine.facts.gpus.value;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        if (isMeant(Device{&cards[i]}, gpuKey(cards.at(i), i)))
            return Device{&cards[i]};
        if (!cards.at(i).otherFunctions.isKnown())
            continue;
        for (DeviceFunction &function : *cards[i].otherFunctions.value) {
            const Device device{&cards[i], &function};
            if (isMeant(device, function.instanceId.valueOr({})))
                return device;
        }
    }
    return std::nullopt;
}

/// Under which name the former facts of a device are kept.
QString memoryOf(const HostProfile &machine, const Device &device)
{
    if (device.isGpu())
        return gpuKey(*device.card, device.card - machine.facts.gpus->constData());
    return device.instanceId().valueOr(device.locationPath().valueOr({}));
}

/// A function without a status of its own goes with its card again as soon as both are in the same
/// state.
void rejoin(HostProfile &machine, GpuFacts &card)
{
    if (!card.otherFunctions.isKnown())
        return;
    FormerFacts former(machine.simulation);
    for (DeviceFunction &function : *card.otherFunctions.value) {
        if (function.status.value != card.status.value)
            continue;
        if (const auto unknown =
                former.take<DeviceStatus>({memoryOf(machine, {&card, &function}), OwnStatus}))
            function.status = *unknown;
    }
}

} // namespace

const Fact<QString> &Device::instanceId() const
{
    return function ? function->instanceId : card->instanceId;
}

const Fact<QString> &Device::locationPath() const
{
    return function ? function->locationPath : card->locationPath;
}

Fact<DeviceStatus> Device::status() const
{
    return function && function->status.isKnown() ? function->status : card->status;
}

bool Device::isAway() const
{
    return status().is(DeviceStatus::Dismounted) || status().is(DeviceStatus::Assigned);
}

std::optional<Device> deviceWithId(HostProfile &machine, const QString &instanceId)
{
    if (instanceId.isEmpty())
        return std::nullopt;
    return findDevice(machine,
                      [&](const Device &, const QString &key) { return key == instanceId; });
}

std::optional<Device> deviceAt(HostProfile &machine, const QString &locationPath)
{
    if (locationPath.isEmpty())
        return std::nullopt;
    return findDevice(machine, [&](const Device &device, const QString &) {
        return device.locationPath().is(locationPath);
    });
}

void changeStatus(HostProfile &machine, const Device &device, const StatusChange &change)
{
    if (device.status().is(change.to))
        return;
    FormerFacts former(machine.simulation);
    Fact<DeviceStatus> &status = device.function ? device.function->status : device.card->status;
    if (!status.isKnown() && device.card->status.isKnown()) {
        former.keep({memoryOf(machine, device), OwnStatus}, status);
        status = *device.card->status;
    }
    former.move(status, {memoryOf(machine, device), change.name}, std::optional(change.to),
                std::optional(change.from));
    rejoin(machine, *device.card);
}

} // namespace Platform::Simulated
