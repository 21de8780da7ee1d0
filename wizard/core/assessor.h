// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/requirement.h"

#include <array>

namespace Core {

/// Applies the requirements to one host. Host rules run once per route, GPU rules once per GPU and
/// route, VM rules once per VM and route; only the few rules about both run for each pair.
class Assessor
{
public:
    Assessor(const Platform::HostFacts &facts, const AcceptedLicences &accepted);

    [[nodiscard]] Assessment assess();

private:
    /// The ids by what they make of a path.
    struct Outcome
    {
        QList<QLatin1String> failed;
        QList<QLatin1String> undecided;
        QList<QLatin1String> warned;
        QList<QLatin1String> unchecked;

        void add(const Requirement &requirement, const Finding &finding);
        void add(const Outcome &other);
    };
    /// One outcome for each of AllRoutes.
    using Outcomes = std::array<Outcome, std::size(AllRoutes)>;
    /// Whom rows are about, and which rows there are already: equal findings join.
    struct RowScope
    {
        SubjectKind kind = SubjectKind::Host;
        QString key;
        QString name;
        QList<qsizetype> rows;
    };
    /// A GPU or VM and what its own rules found.
    template <typename Facts>
    struct Part
    {
        const Facts *facts = nullptr;
        RowScope scope;
        Outcomes outcomes;
    };
    using GpuPart = Part<Platform::GpuFacts>;
    using VmPart = Part<Platform::VmFacts>;

    [[nodiscard]] QList<GpuPart> judgeGpus();
    [[nodiscard]] QList<VmPart> judgeVms();
    [[nodiscard]] Outcomes judge(RowScope &scope, const Platform::GpuFacts *gpu,
                                 const Platform::VmFacts *vm);
    [[nodiscard]] Outcome judgePair(const GpuPart &gpu, VmPart &vm, Route route);
    void addRow(RowScope &scope, const Requirement &requirement, const Finding &finding,
                Route route);
    void dropRowsThatNeverApply(const RowScope &scope);

    void addPaths(const GpuPart &gpu, QList<VmPart> &vms);
    void addPath(const GpuPart &gpu, const VmPart *vm, Route route, const Outcome &outcome);
    void finishRows();

    const Platform::HostFacts &m_facts;
    const AcceptedLicences &m_accepted;
    Outcomes m_host;
    Assessment m_result;
};

} // namespace Core
