// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>

/// The addresses that the window itself can open. Those of requirements stand in their table.
namespace Wizard::Links {

inline constexpr QLatin1String Help("https://learn.microsoft.com/azure/iot-edge/gpu-acceleration");
inline constexpr QLatin1String
    NvidiaLicence("https://www.nvidia.com/content/DriverDownload-March2009/licence.php?lang=us");
inline constexpr QLatin1String
    EflowLicence("https://learn.microsoft.com/azure/iot-edge/iot-edge-for-linux-on-windows");

} // namespace Wizard::Links
