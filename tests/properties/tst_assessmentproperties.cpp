// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/properties/propertytest.h"
#include "tests/properties/randomfacts.h"
#include "wizard/core/requirement.h"

#include <QDir>

#include <algorithm>

using namespace Platform;
using namespace Core;
using namespace TestSupport;

namespace {

const QList<HostFacts> &recordedHosts()
{
    static const QList<HostFacts> Hosts = [] {
        const QDir folder(QStringLiteral(PROJECT_DIR "/resources/hostprofiles"));
        QList<HostFacts> hosts;
        for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
            if (const auto profile = loadHostProfile(folder.filePath(name)))
                hosts << profile->facts;
        }
        return hosts;
    }();
    return Hosts;
}

HostFacts recordedHost()
{
    const auto &hosts = recordedHosts();
    return hosts[*evenly<qsizetype>(0, hosts.size())];
}

/// Facts that make sense, with some of them unread, or facts that make none.
HostFacts anyFacts()
{
    return *rc::gen::arbitrary<bool>() ? without(recordedHost(), *anyForgetting())
                                       : (*anyProfile()).facts;
}

/// What speaks for a path and what speaks against it may be two halves of one answer: who has one
/// has the other.
void forgetTogether(const HostFacts &facts, HostFacts &forgetful)
{
    forgetful.hyperv.otherPartitionables = facts.hyperv.otherPartitionables; // of the list of GPUs
    auto &iommu = forgetful.hardware.iommu;
    auto &iov = forgetful.hyperv.iovSupport;
    if (iommu.isKnown() && iov.isKnown())
        return;
    iommu.value.reset();
    iov.value.reset();
}

/// The same with the keys of GPUs and VMs kept, so that both can be compared.
HostFacts comparable(const HostFacts &facts, HostFacts forgetful)
{
    for (qsizetype i = 0; forgetful.gpus.isKnown() && i < forgetful.gpus->size(); ++i)
        (*forgetful.gpus.value)[i].instanceId = facts.gpus->at(i).instanceId;
    for (qsizetype i = 0; forgetful.vms.isKnown() && i < forgetful.vms->size(); ++i)
        (*forgetful.vms.value)[i].id = facts.vms->at(i).id;
    forgetTogether(facts, forgetful);
    return forgetful;
}

AcceptedLicences anyLicences()
{
    AcceptedLicences licences;
    for (const char *licence : {"nvidia", "eflow"}) {
        if (*rc::gen::arbitrary<bool>())
            licences << QString::fromLatin1(licence);
    }
    return licences;
}

bool isOpen(PathVerdict verdict)
{
    return verdict == PathVerdict::Ready || verdict == PathVerdict::Attention;
}

bool concerns(const AssessmentRow &row, const Path &path)
{
    const bool isOfPath = row.subject == SubjectKind::Host ||
                          (row.subject == SubjectKind::Gpu && row.subjectKey == path.gpu) ||
                          (row.subject == SubjectKind::Vm && row.subjectKey == path.vm &&
                           !row.requirement->looksAtGpu);
    return isOfPath && row.routes.contains(path.route);
}

bool isSameRow(const AssessmentRow &left, const AssessmentRow &right)
{
    return left.requirement == right.requirement && left.subject == right.subject &&
           left.subjectKey == right.subjectKey && left.subjectName == right.subjectName &&
           left.finding == right.finding && left.routes == right.routes &&
           left.isAdvisory == right.isAdvisory;
}

bool isSamePathVerdict(const AssessedPath &left, const AssessedPath &right)
{
    return left.path == right.path && left.gpuName == right.gpuName &&
           left.vmName == right.vmName && left.verdict == right.verdict &&
           left.because == right.because && left.unchecked == right.unchecked;
}

bool isSame(const Assessment &left, const Assessment &right)
{
    return std::ranges::equal(left.rows, right.rows, isSameRow) &&
           std::ranges::equal(left.paths, right.paths, isSamePathVerdict);
}

} // namespace

class TestAssessmentProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheHosts() { QVERIFY(recordedHosts().size() > 100); }

    void sameFactsGiveTheSameVerdicts()
    {
        forAll([] {
            HostProfile profile;
            profile.facts = anyFacts();
            const AcceptedLicences licences = anyLicences();
            const Assessment first = assess(profile.facts, licences);
            RC_ASSERT(isSame(assess(profile.facts, licences), first));
            const auto again = parseHostProfile(hostProfileJson(profile));
            RC_ASSERT(again && again->facts == profile.facts);
            RC_ASSERT(isSame(assess(again->facts, licences), first));
        });
    }

    /// An open path has no row that closes it, and every other one says why it is not open.
    void pathsFollowFromTheirRows()
    {
        forAll([] {
            const Assessment assessment = assess(anyFacts(), anyLicences());
            RC_CLASSIFY(std::ranges::any_of(assessment.paths, isOpen, &AssessedPath::verdict),
                        "an open path");
            for (const AssessedPath &path : assessment.paths) {
                RC_ASSERT(path.because.isEmpty() == (path.verdict == PathVerdict::Ready));
                for (const AssessmentRow &row : assessment.rows) {
                    if (!concerns(row, path.path))
                        continue;
                    const Verdict verdict = row.finding.verdict;
                    RC_ASSERT(verdict != Verdict::Fail || path.verdict == PathVerdict::Blocked);
                    const bool isOpenQuestion = verdict == Verdict::Unknown && !row.isAdvisory;
                    RC_ASSERT(!isOpenQuestion || !isOpen(path.verdict));
                    RC_ASSERT(verdict != Verdict::Warn || path.verdict != PathVerdict::Ready);
                }
            }
        });
    }

    /// A path that is blocked for a reason that was known is not ready because nobody knows it.
    void fewerFactsNeverMakeAPathReady()
    {
        forAll([] {
            const HostFacts facts = recordedHost();
            const AcceptedLicences licences = anyLicences();
            const HostFacts fewer = comparable(facts, without(facts, *anyForgetting()));
            const Assessment before = assess(facts, licences);
            for (const AssessedPath &path : assess(fewer, licences).paths) {
                const auto former = std::ranges::find(before.paths, path.path, &AssessedPath::path);
                if (path.verdict != PathVerdict::Ready || former == before.paths.end())
                    continue;
                for (const QLatin1String reason : former->because)
                    RC_LOG() << path.path.gpu.toStdString() << ' '
                             << pathVerdictName(former->verdict).data() << ' ' << reason.data()
                             << '\n';
                RC_ASSERT(former->verdict == PathVerdict::Ready || !path.unchecked.isEmpty());
            }
        });
    }

    void nothingKnownIsNeverAPass()
    {
        forAll([] {
            const HostFacts facts = without(anyFacts(), {0, 100});
            const Assessment assessment = assess(facts, anyLicences());
            for (const AssessmentRow &row : assessment.rows)
                RC_ASSERT(row.finding.verdict != Verdict::Pass ||
                          row.requirement->area == Area::Licence);
            for (const AssessedPath &path : assessment.paths)
                RC_ASSERT(!isOpen(path.verdict));
        });
    }
};

PROPERTY_TEST_MAIN(TestAssessmentProperties)
#include "tst_assessmentproperties.moc"
