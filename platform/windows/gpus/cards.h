// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/fact.h"
#include "platform/windows/gpus/pnpdevices.h"

namespace Platform::Windows {

/// One function of a card, on the host or dismounted.
struct CardFunction
{
    QString instanceId; ///< The id that it has on the host: PCI\…
    QString liveId;     ///< The device that is present now: PCI\… or PCIP\…
    Fact<QString> locationPath;
    bool isDisplay = false;
    bool isDismounted = false;

    bool operator==(const CardFunction &) const = default;
};

/// A GPU with the functions that share its card.
struct Card
{
    CardFunction gpu;
    QList<CardFunction> others; ///< Sorted by function number.

    bool operator==(const Card &) const = default;
};

/// All cards that are in this computer: their first display function is the GPU. A device is one of
/// display by its class in Windows, or by its PCI base class where it has no driver. Phantoms are
/// cards that are gone, unless they were dismounted.
[[nodiscard]] Result<QList<Card>> findCards(PnpDevices &pnp);

} // namespace Platform::Windows
