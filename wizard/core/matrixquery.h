// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// Questions to the support matrix about one host.
#pragma once

#include "wizard/core/supportmatrix.h"

namespace Core {

/// Whether rows cover a host. Undecided: only a fact that is unknown stands in between.
enum class Coverage { Covered, NotCovered, Undecided };

/// How one row covers build and revision of this Windows. Undecided where it hangs on an unknown
/// fact.
[[nodiscard]] Coverage coverageOfBuild(const SupportRow &row,
                                       const Platform::WindowsFacts &windows);

/// The rows in force for a route that this Windows' product type does not rule out.
[[nodiscard]] QList<const SupportRow *> rowsFor(Route route, const Platform::WindowsFacts &windows);
/// Those of them that the build does not rule out either; all where it rules out every one, because
/// then the build is what is wrong.
[[nodiscard]] QList<const SupportRow *> rowsOfBuild(Route route,
                                                    const Platform::WindowsFacts &windows);

/// The best coverage that any of the rows gives.
[[nodiscard]] Coverage bestCoverage(const QList<const SupportRow *> &rows,
                                    const Platform::WindowsFacts &windows);

/// The row that once covered this Windows and was superseded since; null when there is none.
[[nodiscard]] const SupportRow *supersededRowFor(Route route,
                                                 const Platform::WindowsFacts &windows);

/// What is known about this build on a route; null when nothing is.
[[nodiscard]] const BuildIssue *buildIssueFor(Route route, const Platform::WindowsFacts &windows);

/// The ranges of rows in words that need no translation: "19044.1620–19045, ≥ 22000".
[[nodiscard]] QString buildRangesText(const QList<const SupportRow *> &rows);

/// All families that a row in force names for a route.
[[nodiscard]] QStringList familiesFor(Route route);

} // namespace Core
