// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// What is known beyond the documented support: faults of builds, drivers and cards.
#pragma once

#include "wizard/core/path.h"

#include <QDate>
#include <QRegularExpression>

#include <limits>
#include <optional>

namespace Core {

struct BuildRange
{
    int first = 0;
    int last = std::numeric_limits<int>::max();

    [[nodiscard]] bool contains(int build) const { return build >= first && build <= last; }
};

enum class BuildIssueKind {
    Broken,               ///< GPU compute does not work.
    BrokenAfterUpgrade,   ///< The same, after an in-place upgrade only.
    ModuleMayRefuse,      ///< Documented, but releases of EFLOW refuse it.
    Unconfirmed,          ///< Nobody confirmed that it works.
    NotListed,            ///< Newer than what the documentation lists.
    LinuxGuestsNeedNewer, ///< Works for Windows guests; Linux guests want a newer host.
};

/// What is known about a range of builds beyond the documented support.
struct BuildIssue
{
    QString id;
    BuildIssueKind kind = BuildIssueKind::Broken;
    BuildRange builds;
    Platform::Method method = Platform::Method::ParaVirtualization;
    std::optional<GuestKind> guest; ///< Nothing: every guest.
    bool isServer = false;
    QDate date;
    QString source;
};

/// The first driver branch with CUDA for WSL on a range of builds.
struct DriverRow
{
    QString id;
    int vendorId = 0;
    int branch = 0;
    bool isPreview = false; ///< Only some drivers of the branch have it.
    BuildRange builds;
    QDate date;
    QString source;
};

enum class GpuIssueKind {
    Trouble,    ///< Users report that it does not work well.
    Unofficial, ///< The manufacturer does not support it for this.
};

/// What is known about single GPUs beyond the documented support.
struct GpuIssue
{
    QString id;
    GpuIssueKind kind = GpuIssueKind::Trouble;
    int vendorId = 0;
    QRegularExpression names;
    Route route;
    QDate date;
    QString source;
};

} // namespace Core
