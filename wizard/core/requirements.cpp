// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/requirementtables.h"

#include <algorithm>
#include <vector>

namespace Core {

namespace {

std::vector<Requirement> joinedTables()
{
    std::vector<Requirement> all;
    for (const auto table : {licenceRequirements(), windowsRequirements(), machineRequirements(),
                             driverRequirements(), gpuRequirements(), guestRequirements()})
        all.insert(all.end(), table.begin(), table.end());
    return all;
}

} // namespace

std::span<const Requirement> requirements()
{
    static const std::vector<Requirement> all = joinedTables();
    return all;
}

const Requirement *findRequirement(QStringView id)
{
    const auto all = requirements();
    const auto found =
        std::ranges::find_if(all, [id](const Requirement &row) { return row.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QLatin1String areaName(Area area)
{
    constexpr QLatin1String Names[] = {QLatin1String("licence"), QLatin1String("windows"),
                                       QLatin1String("drivers"), QLatin1String("gpu"),
                                       QLatin1String("passthrough")};
    return Names[int(area)];
}

} // namespace Core
