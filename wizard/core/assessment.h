// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostfacts.h"
#include "wizard/core/path.h"
#include "wizard/core/text.h"
#include "wizard/core/verdict.h"

#include <QList>
#include <QSet>

namespace Core {

struct Requirement;

/// What one requirement found on one subject.
struct Finding
{
    Verdict verdict = Verdict::Unknown;
    Message found;
    Message required;
    QStringList evidence; ///< Where the facts came from, or why they could not be read.
    /// Unknown, but other facts leave no doubt for the path.
    bool isAdvisory = false;

    bool operator==(const Finding &) const = default;
};

/// What a row speaks of.
enum class SubjectKind { Host, Gpu, Vm };

/// One row of the assessment: a requirement, its subject, the finding, and for which routes it
/// holds. Where the routes differ, each group of equal findings is a row of its own.
struct AssessmentRow
{
    const Requirement *requirement = nullptr;
    SubjectKind subject = SubjectKind::Host;
    QString subjectKey;  ///< gpuKey() or vmKey(); empty for the host.
    QString subjectName; ///< Name from the machine: plain text only.
    Finding finding;
    QList<Route> routes;
    /// True when Unknown here leaves the path open: the fact helps, but does not decide.
    bool isAdvisory = false;
    /// The routes of this row that its verdict closes.
    [[nodiscard]] QList<Route> closes() const;
};

/// The verdict on one path. `because` holds the ids of the requirements that decided it.
struct AssessedPath
{
    Path path;
    QString gpuName;
    QString vmName;
    PathVerdict verdict = PathVerdict::Unknown;
    QList<QLatin1String> because;
    /// Ids of requirements that could not tell but do not close the path.
    QList<QLatin1String> unchecked;
};

/// Everything that follows from the facts.
struct Assessment
{
    QList<AssessmentRow> rows;
    QList<AssessedPath> paths;
};

/// What the user accepted before any check; licence.* requirements read it.
using AcceptedLicences = QSet<QString>;

/// Applies every requirement to the facts. Pure; the cost is linear in GPUs × VMs.
/// `accepted` holds licence ids such as "nvidia" and "eflow".
/// Paths: each GPU × route, for Hyper-V × VM. Where the VMs are unknown or there are none,
/// `path.vm` is empty; where the GPUs are, `path.gpu` is, and the verdict is what the host alone
/// decides.
[[nodiscard]] Assessment assess(const Platform::HostFacts &facts, const AcceptedLicences &accepted);

/// The method to prefer for one GPU and guest among its paths, and why; null when every path is
/// blocked.
struct Recommendation
{
    const AssessedPath *path = nullptr;
    Message reason;
};
[[nodiscard]] Recommendation recommend(const Assessment &assessment, const QString &gpu,
                                       GuestKind guest, const QString &vm);

} // namespace Core
