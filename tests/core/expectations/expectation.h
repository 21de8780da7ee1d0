// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/assessment.h"

#include <QJsonObject>

#include <optional>

namespace TestSupport {

/// Which rows or paths one line of the table speaks of: "hyperv-dda gpu 2 vm 1". What is left out
/// counts as any; GPUs and VMs are numbered from 1 in the order of the profile.
struct Selector
{
    std::optional<Core::Route> route;
    int gpu = 0; ///< 0: any.
    int vm = 0;

    [[nodiscard]] bool matches(const Core::Path &path, const Platform::HostFacts &facts) const;
    [[nodiscard]] bool matches(const Core::AssessmentRow &row,
                               const Platform::HostFacts &facts) const;
};

/// What the documents and reports say about one path: "blocked: gpu.family, windows.build".
struct PathExpectation
{
    QString line; ///< As it stands in the table, for messages.
    Selector selector;
    QString verdict;
    QStringList because; ///< Each must be among the ids of the path.
};

/// What they say about one requirement: "gpu.display gpu 2" among those that warn.
struct RequirementExpectation
{
    QString line;
    QString requirement;
    Selector selector;
    QString verdict;
};

/// The expectations of one profile.
struct Expectation
{
    QList<PathExpectation> paths;
    QList<RequirementExpectation> requirements;
    QStringList faults; ///< Lines of the table that cannot be read.
};

[[nodiscard]] Expectation expectationFromJson(const QJsonObject &json);

/// Everything in which an assessment differs, one sentence each; empty when it agrees.
[[nodiscard]] QStringList differences(const Expectation &expectation,
                                      const Platform::HostFacts &facts,
                                      const Core::Assessment &assessment);

} // namespace TestSupport
