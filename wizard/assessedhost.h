// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/summary.h"

#include <QHash>

#include <utility>

namespace Wizard {

/// True when a path can be taken: ready, or open with warnings. Unknown is not open.
[[nodiscard]] bool isOpen(Core::PathVerdict verdict);

/// The ways of one GPU or machine, and the best of them: ready before attention, unknown and
/// blocked, and among equals the one with the fewest obstacles.
struct Ways
{
    const Core::AssessedPath *best = nullptr;
    QList<Core::Route> open;

    void add(const Core::AssessedPath &path);
};

/// An assessment with all that the pages look up in it, so that a host of many thousand paths is
/// gone through once, off the UI thread.
class AssessedHost
{
public:
    AssessedHost() = default;
    AssessedHost(const Platform::HostFacts &facts, const Core::AcceptedLicences &accepted);
    Q_DISABLE_COPY_MOVE(AssessedHost)

    [[nodiscard]] const Core::Assessment &assessment() const { return m_assessment; }
    [[nodiscard]] const QList<Core::RequirementSummary> &summaries() const { return m_summaries; }
    [[nodiscard]] QList<const Core::AssessedPath *> pathsOfGpu(const QString &gpu) const
    {
        return m_pathsByGpu.value(gpu);
    }
    [[nodiscard]] Ways waysOfGpu(const QString &gpu) const { return m_waysByGpu.value(gpu); }
    /// The best path of all.
    [[nodiscard]] const Core::AssessedPath *bestPath() const { return m_all.best; }
    /// True when a GPU of this host can take one way at least.
    [[nodiscard]] bool hasOpenPath() const { return !m_all.open.isEmpty(); }
    /// The row of this requirement that speaks of the path, or null.
    [[nodiscard]] const Core::AssessmentRow *rowFor(QLatin1String requirement,
                                                    const Core::Path &path) const;

private:
    using RowKey = std::pair<QLatin1String, QString>;

    Core::Assessment m_assessment;
    QList<Core::RequirementSummary> m_summaries;
    QHash<QString, QList<const Core::AssessedPath *>> m_pathsByGpu;
    QHash<QString, Ways> m_waysByGpu;
    QMultiHash<RowKey, const Core::AssessmentRow *> m_rows;
    Ways m_all;
};

} // namespace Wizard
