// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/assessment.h"

namespace Core {

/// What one requirement says of one subject over all routes: one line on a page.
struct RequirementSummary
{
    const Requirement *requirement = nullptr;
    SubjectKind subject = SubjectKind::Host;
    QString subjectKey;
    QString subjectName; ///< Name from the machine: plain text only.
    /// Fail: every route to which it applies fails. Warn: some fail, or it warns. Unknown: none
    /// passes and one could not be told. NotApplicable: it applies to no route.
    Verdict verdict = Verdict::NotApplicable;
    QList<qsizetype> rows; ///< Indexes of Assessment::rows.
    /// No path of this subject is open while this stands.
    bool closesEverything = false;
};

/// One entry per requirement and subject, in the order of the rows.
[[nodiscard]] QList<RequirementSummary> summarize(const Assessment &assessment);

/// How many paths have which verdict, for the sentence at the top of a page.
struct OverallVerdict
{
    qsizetype ready = 0;
    qsizetype attention = 0;
    qsizetype blocked = 0;
    qsizetype unknown = 0;

    /// A path can be gone now.
    [[nodiscard]] bool isOpen() const { return ready + attention > 0; }
    /// The best verdict of any path; Blocked without paths.
    [[nodiscard]] PathVerdict best() const;
};

[[nodiscard]] OverallVerdict overallVerdict(const Assessment &assessment);

} // namespace Core
