// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/fact.h"

namespace Platform {

/// HKLM\SYSTEM\CurrentControlSet\Control\ProductOptions, or OSVERSIONINFOEX.wProductType 1, 2, 3.
enum class ProductType { Client, DomainController, Server };

enum class Architecture { X64, Arm64, X86 };

/// The Windows of the host.
struct WindowsFacts
{
    Fact<ProductType> productType;
    Fact<QString> edition;          ///< EditionID of the registry, for example "Professional".
    Fact<QString> installationType; ///< "Client", "Server", "Server Core".
    Fact<int> build;                ///< 19044; from RtlGetVersion.
    Fact<int> revision;             ///< The registry value UBR, 1620.
    Fact<QString> displayVersion;   ///< "21H2".
    Fact<bool> insiderEnrolled;     ///< WindowsSelfHost\Applicability, IsBuildFlightingEnabled.
    Fact<QString> insiderChannel;   ///< BranchName there: "Dev", "Beta", "ReleasePreview".
    Fact<Architecture> architecture;
    Fact<bool> restartPending;
    Fact<bool> virtualMachine; ///< This Windows runs inside a virtual machine itself.

    bool operator==(const WindowsFacts &) const = default;
};

/// What the current user may do.
struct RightsFacts
{
    Fact<bool> elevated;
    Fact<bool> hyperVAdministrator; ///< The token holds S-1-5-32-578.

    bool operator==(const RightsFacts &) const = default;
};

} // namespace Platform
