// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/windowssources.h"
#include "tests/platform/windows/support/gate.h"

namespace TestSupport {

/// One gate for each source of a host, and for each namespace of WMI. Shared by all that may be
/// left behind.
struct SourceGates
{
    Gate registry;
    Gate token;
    Gate volume;
    Gate services;
    Gate files;
    Gate pnp;
    Gate adapters;
    Gate features;
    Gate hyperv;
    Gate deviceGuard;
    Gate scripts;

    /// Turns back everybody, so that the sources may go.
    void endAll();
};

/// The same sources behind gates, all open at first.
[[nodiscard]] Platform::Windows::WindowsSources
behindGates(const Platform::Windows::WindowsSources &sources,
            const std::shared_ptr<SourceGates> &gates);

} // namespace TestSupport
