// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/cards.h"

#include "platform/windows/gpus/deviceids.h"
#include "platform/windows/gpus/devicekeys.h"
#include "platform/windows/gpus/deviceproperties.h"

#include <QHash>

#include <algorithm>

namespace Platform::Windows {

namespace {

constexpr int DisplayBaseClass = 3;

/// All that Plug and Play lists on the buses where GPUs are.
struct Listing
{
    QList<PnpDevice> present;
    QHash<QString, PnpDevice> absent; ///< By their ids in lower case.
};

bool isOn(const PnpDevice &device, const char *bus)
{
    return device.instanceId.startsWith(QLatin1String(bus), Qt::CaseInsensitive);
}

bool isOnAcpi(const PnpDevice &device) { return isOn(device, "ACPI\\"); }

/// GPUs sit on PCI or are named by ACPI; screens of remote sessions and of VMs are elsewhere.
bool mayBeOfCard(const PnpDevice &device)
{
    return isOn(device, "PCI\\") || isOn(device, "PCIP\\") ||
           (isOnAcpi(device) && device.deviceClass == DeviceKeys::DisplayClass);
}

Result<Listing> listDevices(PnpDevices &pnp)
{
    const Result<QList<PnpDevice>> devices = pnp.devices();
    if (!devices)
        return tl::make_unexpected(devices.error());
    Listing listing;
    for (const PnpDevice &device : *devices) {
        if (!mayBeOfCard(device))
            continue;
        if (device.isPresent)
            listing.present << device;
        else
            listing.absent.insert(device.instanceId.toLower(), device);
    }
    return listing;
}

/// The base class of PCI settles what has no driver on the host; of an ACPI device there is none.
bool isDisplay(const PnpDevice &device, const QUuid &hostClass, const DeviceProperties &properties)
{
    if (hostClass == DeviceKeys::DisplayClass)
        return true;
    const bool isSettled = !hostClass.isNull() && !isDismountedId(device.instanceId);
    return !isSettled && !isOnAcpi(device) &&
           properties.number(DeviceKeys::PciBaseClass).is(DisplayBaseClass);
}

/// A device that the proxy driver of Hyper-V has taken is dismounted, even where it kept its id.
bool isTakenByProxy(const DeviceProperties &properties)
{
    return isSameId(properties.text(DeviceKeys::Service).valueOr({}), QStringLiteral("pcip"));
}

CardFunction functionOf(PnpDevices &pnp, const PnpDevice &device, const Listing &listing)
{
    const DeviceProperties properties(pnp, device.instanceId);
    CardFunction function{hostId(device.instanceId), device.instanceId, properties.locationPath(),
                          false, isDismountedId(device.instanceId)};
    QUuid hostClass = device.deviceClass;
    if (function.isDismounted) {
        const PnpDevice phantom = listing.absent.value(function.instanceId.toLower());
        hostClass = phantom.deviceClass;
        if (!phantom.instanceId.isEmpty())
            function.instanceId = phantom.instanceId; // in the letters that it had on the host
    }
    function.isDisplay = isDisplay(device, hostClass, properties);
    if (function.isDisplay && !function.isDismounted)
        function.isDismounted = isTakenByProxy(properties);
    return function;
}

bool precedes(const CardFunction &left, const CardFunction &right)
{
    return functionOfPath(left.locationPath.valueOr({})) <
           functionOfPath(right.locationPath.valueOr({}));
}

/// Host devices of the processor share the place of its GPU, under another vendor.
bool isOfSameVendor(const CardFunction &left, const CardFunction &right)
{
    constexpr QLatin1String Vendor("VEN_");
    return fieldOfId(left.instanceId, Vendor) == fieldOfId(right.instanceId, Vendor);
}

/// A display function on a card that has one already belongs to that card.
void addFunction(QList<Card> &cards, const CardFunction &function)
{
    const QString key = cardOfPath(function.locationPath.valueOr({}));
    const auto card = std::ranges::find_if(cards, [&](const Card &candidate) {
        return !key.isEmpty() && cardOfPath(candidate.gpu.locationPath.valueOr({})) == key &&
               isOfSameVendor(candidate.gpu, function);
    });
    if (card != cards.end())
        card->others << function;
    else if (function.isDisplay)
        cards << Card{function, {}};
}

} // namespace

Result<QList<Card>> findCards(PnpDevices &pnp)
{
    const Result<Listing> listing = listDevices(pnp);
    if (!listing)
        return tl::make_unexpected(listing.error());
    QList<CardFunction> functions;
    for (const PnpDevice &device : listing->present)
        functions << functionOf(pnp, device, *listing);
    std::ranges::stable_sort(functions, precedes);
    std::ranges::stable_partition(functions, &CardFunction::isDisplay);
    QList<Card> cards;
    for (const CardFunction &function : functions)
        addFunction(cards, function);
    for (Card &card : cards)
        std::ranges::stable_sort(card.others, precedes);
    return cards;
}

} // namespace Platform::Windows
