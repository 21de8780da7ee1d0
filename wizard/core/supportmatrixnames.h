// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// How the enumerations of the support matrix stand in its JSON.
#pragma once

#include "platform/enumnames.h"
#include "wizard/core/supportmatrix.h"

namespace Platform {

template <>
inline constexpr EnumTable<Core::EditionFamily, 7> EnumNames<Core::EditionFamily>{{
    {Core::EditionFamily::Home, QLatin1String("home")},
    {Core::EditionFamily::Professional, QLatin1String("professional")},
    {Core::EditionFamily::Enterprise, QLatin1String("enterprise")},
    {Core::EditionFamily::IotEnterprise, QLatin1String("iotEnterprise")},
    {Core::EditionFamily::Education, QLatin1String("education")},
    {Core::EditionFamily::MultiSession, QLatin1String("multiSession")},
    {Core::EditionFamily::Server, QLatin1String("server")},
}};
template <>
inline constexpr EnumTable<Core::GuestKind, 2> EnumNames<Core::GuestKind>{{
    {Core::GuestKind::Eflow, QLatin1String("eflow")},
    {Core::GuestKind::HyperV, QLatin1String("hyperv")},
}};
template <>
inline constexpr EnumTable<Core::BuildIssueKind, 6> EnumNames<Core::BuildIssueKind>{{
    {Core::BuildIssueKind::Broken, QLatin1String("broken")},
    {Core::BuildIssueKind::BrokenAfterUpgrade, QLatin1String("brokenAfterUpgrade")},
    {Core::BuildIssueKind::ModuleMayRefuse, QLatin1String("moduleMayRefuse")},
    {Core::BuildIssueKind::Unconfirmed, QLatin1String("unconfirmed")},
    {Core::BuildIssueKind::NotListed, QLatin1String("notListed")},
    {Core::BuildIssueKind::LinuxGuestsNeedNewer, QLatin1String("linuxGuestsNeedNewer")},
}};
template <>
inline constexpr EnumTable<Core::GpuIssueKind, 2> EnumNames<Core::GpuIssueKind>{{
    {Core::GpuIssueKind::Trouble, QLatin1String("trouble")},
    {Core::GpuIssueKind::Unofficial, QLatin1String("unofficial")},
}};

} // namespace Platform
