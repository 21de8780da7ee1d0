// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/assessor.h"

#include <algorithm>

namespace Core {

namespace {

bool isUndecided(const Requirement &requirement, const Finding &finding)
{
    return finding.verdict == Verdict::Unknown && !requirement.unknownIsAdvisory &&
           !finding.isAdvisory;
}

size_t indexOf(Route route)
{
    return size_t(std::ranges::find(AllRoutes, route) - std::begin(AllRoutes));
}

/// The requirements of one kind of subject; those about pairs apart.
QList<const Requirement *> requirementsOf(SubjectKind kind, bool looksAtGpu)
{
    QList<const Requirement *> selected;
    for (const Requirement &requirement : requirements()) {
        if (requirement.subject == kind && requirement.looksAtGpu == looksAtGpu)
            selected << &requirement;
    }
    return selected;
}

} // namespace

void Assessor::Outcome::add(const Requirement &requirement, const Finding &finding)
{
    switch (finding.verdict) {
    case Verdict::Fail:
        failed << requirement.id;
        return;
    case Verdict::Warn:
        warned << requirement.id;
        return;
    case Verdict::Unknown:
        (isUndecided(requirement, finding) ? undecided : unchecked) << requirement.id;
        return;
    case Verdict::Pass:
    case Verdict::NotApplicable:
        return;
    }
}

void Assessor::Outcome::add(const Outcome &other)
{
    failed += other.failed;
    undecided += other.undecided;
    warned += other.warned;
    unchecked += other.unchecked;
}

Assessor::Assessor(const Platform::HostFacts &facts, const AcceptedLicences &accepted)
    : m_facts(facts)
    , m_accepted(accepted)
{
}

Assessment Assessor::assess()
{
    RowScope host;
    m_host = judge(host, nullptr, nullptr);
    dropRowsThatNeverApply(host);
    const QList<GpuPart> gpus = judgeGpus();
    QList<VmPart> vms = judgeVms();
    for (const GpuPart &gpu : gpus)
        addPaths(gpu, vms);
    if (gpus.isEmpty()) {
        QList<VmPart> none;
        addPaths({}, none);
    }
    finishRows();
    return std::move(m_result);
}

QList<Assessor::GpuPart> Assessor::judgeGpus()
{
    QList<GpuPart> parts;
    if (!m_facts.gpus.isKnown())
        return parts;
    for (qsizetype i = 0; i < m_facts.gpus->size(); ++i) {
        const Platform::GpuFacts &gpu = m_facts.gpus->at(i);
        GpuPart part{
            &gpu, {SubjectKind::Gpu, Platform::gpuKey(gpu, i), gpu.name.valueOr({}), {}}, {}};
        part.outcomes = judge(part.scope, &gpu, nullptr);
        dropRowsThatNeverApply(part.scope);
        parts << part;
    }
    return parts;
}

QList<Assessor::VmPart> Assessor::judgeVms()
{
    QList<VmPart> parts;
    if (!m_facts.vms.isKnown())
        return parts;
    for (qsizetype i = 0; i < m_facts.vms->size(); ++i) {
        const Platform::VmFacts &vm = m_facts.vms->at(i);
        VmPart part{&vm, {SubjectKind::Vm, Platform::vmKey(vm, i), vm.name.valueOr({}), {}}, {}};
        part.outcomes = judge(part.scope, nullptr, &vm);
        parts << part;
    }
    return parts;
}

Assessor::Outcomes Assessor::judge(RowScope &scope, const Platform::GpuFacts *gpu,
                                   const Platform::VmFacts *vm)
{
    Outcomes outcomes;
    for (const Requirement *requirement : requirementsOf(scope.kind, false)) {
        for (const Route route : AllRoutes) {
            if (vm && route.guest != GuestKind::HyperV)
                continue;
            const Finding finding = requirement->check({m_facts, m_accepted, route, gpu, vm});
            outcomes[indexOf(route)].add(*requirement, finding);
            addRow(scope, *requirement, finding, route);
        }
    }
    return outcomes;
}

Assessor::Outcome Assessor::judgePair(const GpuPart &gpu, VmPart &vm, Route route)
{
    static const QList<const Requirement *> pairRequirements =
        requirementsOf(SubjectKind::Vm, true);
    Outcome outcome;
    for (const Requirement *requirement : pairRequirements) {
        const Finding finding =
            requirement->check({m_facts, m_accepted, route, gpu.facts, vm.facts});
        outcome.add(*requirement, finding);
        addRow(vm.scope, *requirement, finding, route);
    }
    return outcome;
}

void Assessor::addRow(RowScope &scope, const Requirement &requirement, const Finding &finding,
                      Route route)
{
    for (const qsizetype index : std::as_const(scope.rows)) {
        AssessmentRow &row = m_result.rows[index];
        if (row.requirement != &requirement || row.finding != finding)
            continue;
        if (!row.routes.contains(route))
            row.routes << route;
        return;
    }
    scope.rows << m_result.rows.size();
    const bool isAdvisory = requirement.unknownIsAdvisory || finding.isAdvisory;
    m_result.rows << AssessmentRow{&requirement, scope.kind, scope.key, scope.name,
                                   finding,      {route},    isAdvisory};
}

/// A row that says "not applicable" stays only where the requirement applies to no route at all.
void Assessor::dropRowsThatNeverApply(const RowScope &scope)
{
    const auto appliesElsewhere = [&](const AssessmentRow &row) {
        return std::ranges::any_of(scope.rows, [&](qsizetype index) {
            const AssessmentRow &other = m_result.rows.at(index);
            return other.requirement == row.requirement &&
                   other.finding.verdict != Verdict::NotApplicable;
        });
    };
    for (const qsizetype index : scope.rows) {
        AssessmentRow &row = m_result.rows[index];
        if (row.finding.verdict == Verdict::NotApplicable && appliesElsewhere(row))
            row.routes.clear();
    }
}

void Assessor::addPaths(const GpuPart &gpu, QList<VmPart> &vms)
{
    for (const Route route : AllRoutes) {
        Outcome shared = m_host[indexOf(route)];
        shared.add(gpu.outcomes[indexOf(route)]);
        if (route.guest == GuestKind::Eflow || vms.isEmpty()) {
            addPath(gpu, nullptr, route, shared);
            continue;
        }
        for (VmPart &vm : vms) {
            Outcome outcome = shared;
            outcome.add(vm.outcomes[indexOf(route)]);
            outcome.add(judgePair(gpu, vm, route));
            addPath(gpu, &vm, route, outcome);
        }
    }
}

/// A known failure wins over everything, and what decides but is unknown wins over warnings.
void Assessor::addPath(const GpuPart &gpu, const VmPart *vm, Route route, const Outcome &outcome)
{
    AssessedPath assessed;
    assessed.path = {gpu.scope.key, route, vm ? vm->scope.key : QString()};
    assessed.gpuName = gpu.scope.name;
    assessed.vmName = vm ? vm->scope.name : QString();
    assessed.unchecked = outcome.unchecked;
    if (!outcome.failed.isEmpty()) {
        assessed.verdict = PathVerdict::Blocked;
        assessed.because = outcome.failed;
    } else if (!outcome.undecided.isEmpty()) {
        assessed.verdict = PathVerdict::Unknown;
        assessed.because = outcome.undecided;
    } else if (!outcome.warned.isEmpty()) {
        assessed.verdict = PathVerdict::Attention;
        assessed.because = outcome.warned;
    } else {
        assessed.verdict = PathVerdict::Ready;
    }
    m_result.paths << assessed;
}

/// Rows in the order of the requirements; those of one requirement in the order of their subjects.
void Assessor::finishRows()
{
    auto &rows = m_result.rows;
    rows.removeIf([](const AssessmentRow &row) { return row.routes.isEmpty(); });
    std::ranges::stable_sort(rows, std::ranges::less(), &AssessmentRow::requirement);
}

} // namespace Core
