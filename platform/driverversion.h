// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace Platform {

/// A driver version as Windows shows it: four numbers, 31.0.15.2225.
struct DriverVersion
{
    std::array<int, 4> parts{};

    auto operator<=>(const DriverVersion &) const = default;
};

/// NVIDIA's own number for a driver: branch 522, minor 25 for "522.25".
struct NvidiaVersion
{
    int branch = 0;
    int minor = 0;

    auto operator<=>(const NvidiaVersion &) const = default;
};

/// Reads "31.0.15.2225"; nothing unless there are four numbers of at most 65535.
[[nodiscard]] std::optional<DriverVersion> driverVersionFromText(QStringView text);
[[nodiscard]] QString driverVersionText(const DriverVersion &version);

/// NVIDIA's number of a Windows driver version: (c - 10) * 10000 + d, the last two digits being the
/// minor. Nothing unless the third number has two digits: no NVIDIA driver has another one, but
/// Microsoft's have, as 10.0.19041.868.
[[nodiscard]] std::optional<NvidiaVersion> nvidiaVersion(const DriverVersion &version);
[[nodiscard]] QString nvidiaVersionText(const NvidiaVersion &version);

} // namespace Platform
