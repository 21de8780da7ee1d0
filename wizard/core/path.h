// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/method.h"

#include <QString>

namespace Core {

/// The kinds of VM that can get a GPU.
enum class GuestKind { Eflow, HyperV };

/// A method for a kind of guest: what most rules depend on.
struct Route
{
    Platform::Method method = Platform::Method::ParaVirtualization;
    GuestKind guest = GuestKind::Eflow;

    bool operator==(const Route &) const = default;
};

inline constexpr Route AllRoutes[] = {
    {Platform::Method::DirectDeviceAssignment, GuestKind::Eflow},
    {Platform::Method::ParaVirtualization, GuestKind::Eflow},
    {Platform::Method::DirectDeviceAssignment, GuestKind::HyperV},
    {Platform::Method::ParaVirtualization, GuestKind::HyperV},
};

/// One GPU × method × guest.
struct Path
{
    QString gpu; ///< Platform::gpuKey().
    Route route;
    QString vm; ///< Platform::vmKey(); empty for EFLOW, and for "any VM" where the VMs are unknown.

    bool operator==(const Path &) const = default;
};

/// "eflow" or "hyperv", as JSON and the command line write it.
[[nodiscard]] QLatin1String guestName(GuestKind kind);

} // namespace Core
