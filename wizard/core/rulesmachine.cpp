// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/hosttraits.h"
#include "wizard/core/rules.h"
#include "wizard/core/rulesfinding.h"

namespace Core::Rules {

using namespace Platform;

namespace {

/// EFLOW's VM and a useful GPU container need about this much (MB).
constexpr qint64 ComfortableFreeMemoryMb = 4096;
/// With the default base of the high MMIO range, fewer bits cannot hold the gap that a GPU needs.
constexpr int FewestAddressBits = 37;

bool serviceRuns(const HyperVFacts &hyperv)
{
    return hyperv.managementService.is(ServiceState::Running);
}

Message serviceText(ServiceState state)
{
    switch (state) {
    case ServiceState::Running:
        return say(QT_TRANSLATE_NOOP3("Finding", "The service runs.", "@status"));
    case ServiceState::Stopped:
        return say(QT_TRANSLATE_NOOP3("Finding", "The service is stopped.", "@status"));
    case ServiceState::Absent:
        break;
    }
    return say(QT_TRANSLATE_NOOP3("Finding", "The service is not installed.", "@status"));
}

} // namespace

Finding hypervEnabled(const Subject &subject)
{
    const HyperVFacts &hyperv = subject.facts.hyperv;
    const QStringList evidence = evidenceOf(hyperv.feature, hyperv.managementService);
    const Message required = say(QT_TRANSLATE_NOOP3("Finding", "Hyper-V is enabled.", "@info"));
    const Message enabled = say(QT_TRANSLATE_NOOP3("Finding", "Hyper-V is enabled.", "@status"));
    // The name of the feature differs between Windows versions; a running service says more.
    if (serviceRuns(hyperv) || hyperv.feature.is(FeatureState::Enabled))
        return {Verdict::Pass, enabled, required, evidence};
    if (!hyperv.feature.isKnown())
        return couldNotTell(required, evidence);
    if (hyperv.feature.is(FeatureState::Absent))
        return {Verdict::Fail,
                say(QT_TRANSLATE_NOOP3("Finding", "This Windows has no Hyper-V.", "@status")),
                required, evidence};
    return {Verdict::Fail, say(QT_TRANSLATE_NOOP3("Finding", "Hyper-V is not enabled.", "@status")),
            required, evidence};
}

Finding hypervService(const Subject &subject)
{
    const HyperVFacts &hyperv = subject.facts.hyperv;
    const bool usesCompute = isEflow(subject.route) && isServer(subject.facts.windows) != true;
    const auto &service = usesCompute ? hyperv.computeService : hyperv.managementService;
    const Message required =
        usesCompute
            ? say(QT_TRANSLATE_NOOP3("Finding",
                                     "The Hyper-V Host Compute Service (vmcompute) runs.", "@info"))
            : say(QT_TRANSLATE_NOOP3("Finding",
                                     "The Hyper-V Virtual Machine Management service (vmms) runs.",
                                     "@info"));
    if (!service.isKnown())
        return couldNotTell(required, evidenceOf(service));
    if (service.is(ServiceState::Running))
        return {Verdict::Pass, serviceText(*service), required, evidenceOf(service)};
    return {Verdict::Fail, serviceText(*service), required, evidenceOf(service)};
}

Finding hypervPolicy(const Subject &subject)
{
    const bool isPartition = subject.route == Route{Method::ParaVirtualization, GuestKind::HyperV};
    if (!isPartition || isServer(subject.facts.windows) != true)
        return notApplicable();
    const auto &secure = subject.facts.hyperv.requireSecureDeviceAssignment;
    const auto &supported = subject.facts.hyperv.requireSupportedDeviceAssignment;
    const QStringList evidence = evidenceOf(secure, supported);
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding",
        "Neither RequireSecureDeviceAssignment nor RequireSupportedDeviceAssignment is in force.",
        "@info"));
    if (secure.is(true) || supported.is(true))
        return {Verdict::Warn,
                say(QT_TRANSLATE_NOOP3(
                    "Finding", "The policy refuses GPU partitions when a VM starts.", "@status")),
                required, evidence};
    if (secure.is(false) && supported.is(false))
        return {Verdict::Pass,
                say(QT_TRANSLATE_NOOP3("Finding", "The policy allows GPU partitions.", "@status")),
                required, evidence};
    return partitionIsProven(subject.facts) ? couldNotTellButOpen(required, evidence)
                                            : couldNotTell(required, evidence);
}

Finding hardwareVirtualization(const Subject &subject)
{
    const auto &virtualization = subject.facts.hardware.virtualization;
    const QStringList evidence = evidenceOf(virtualization);
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding", "Virtualization is switched on in the firmware of the computer.", "@info"));
    // The processor reports no virtualization once a hypervisor uses it.
    if (virtualization.is(true) || serviceRuns(subject.facts.hyperv) ||
        subject.facts.hyperv.rootPartition.is(true))
        return {Verdict::Pass,
                say(QT_TRANSLATE_NOOP3("Finding", "Virtualization is on.", "@status")), required,
                evidence};
    if (!virtualization.isKnown())
        return couldNotTell(required, evidence);
    return {subject.facts.hyperv.feature.is(FeatureState::Disabled) ? Verdict::Fail : Verdict::Warn,
            say(QT_TRANSLATE_NOOP3("Finding", "Virtualization is off, or a hypervisor hides it.",
                                   "@status")),
            required, evidence};
}

Finding hardwareIommu(const Subject &subject)
{
    if (!isDda(subject.route))
        return notApplicable(); // probes give false negatives and must never close a GPU-PV path
    const auto &iommu = subject.facts.hardware.iommu;
    const auto &iov = subject.facts.hyperv.iovSupport;
    QStringList evidence = evidenceOf(iommu, iov);
    evidence += subject.facts.hyperv.iovSupportReasons.valueOr({});
    const Message required = say(
        QT_TRANSLATE_NOOP3("Finding", "The IOMMU (Intel VT-d or AMD-Vi) is switched on.", "@info"));
    // Where the signals disagree, neither is proof.
    const bool isDenied = iommu.is(false) || iov.is(false);
    const bool isReported = iommu.is(true) || iov.is(true);
    if (assignmentIsProven(subject.facts) || (isReported && !isDenied))
        return {Verdict::Pass, say(QT_TRANSLATE_NOOP3("Finding", "An IOMMU is in use.", "@status")),
                required, evidence};
    if (!isDenied)
        return couldNotTell(required, evidence);
    return {Verdict::Warn,
            say(QT_TRANSLATE_NOOP3("Finding",
                                   "Windows reports no IOMMU in use. Such reports can be wrong.",
                                   "@status")),
            required, evidence};
}

Finding hardwareMemory(const Subject &subject)
{
    const auto &free = subject.facts.hardware.memoryFreeMb;
    const Message required =
        say(QT_TRANSLATE_NOOP3("Finding", "At least %1 MB of free memory.", "@info"),
            {QString::number(ComfortableFreeMemoryMb)});
    if (!free.isKnown())
        return couldNotTell(required, evidenceOf(free));
    return {
        *free >= ComfortableFreeMemoryMb ? Verdict::Pass : Verdict::Warn,
        say(QT_TRANSLATE_NOOP3("Finding", "%1 MB are free.", "@status"), {QString::number(*free)}),
        required, evidenceOf(free)};
}

Finding hardwareAddressBits(const Subject &subject)
{
    const auto &bits = subject.facts.hardware.physicalAddressBits;
    const Message required =
        say(QT_TRANSLATE_NOOP3(
                "Finding", "The processor addresses more than 64 GB (at least %1 address bits).",
                "@info"),
            {QString::number(FewestAddressBits)});
    if (!bits.isKnown())
        return couldNotTell(required, evidenceOf(bits));
    return {*bits >= FewestAddressBits ? Verdict::Pass : Verdict::Warn,
            say(QT_TRANSLATE_NOOP3("Finding", "The processor has %1 address bits.", "@status"),
                {QString::number(*bits)}),
            required, evidenceOf(bits)};
}

Finding wslInstalled(const Subject &subject)
{
    const WindowsFacts &windows = subject.facts.windows;
    if (subject.route != Route{Method::ParaVirtualization, GuestKind::Eflow} ||
        isServer(windows) == true ||
        (isClient(windows) && buildOf(windows) && !isWindows10(windows)))
        return notApplicable();
    const auto &installed = subject.facts.wsl.installed;
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding",
        "The Windows Subsystem for Linux is installed; EFLOW uses its libraries on Windows 10.",
        "@info"));
    if (!installed.isKnown())
        return couldNotTell(required, evidenceOf(installed));
    if (*installed)
        return {Verdict::Pass, say(QT_TRANSLATE_NOOP3("Finding", "WSL is installed.", "@status")),
                required, evidenceOf(installed)};
    // The documents for Insider builds do not ask for it.
    const bool isNeeded = isWindows10(windows) && !isInsiderBuild(windows);
    return {isNeeded ? Verdict::Fail : Verdict::Warn,
            say(QT_TRANSLATE_NOOP3("Finding", "WSL is not installed.", "@status")), required,
            evidenceOf(installed)};
}

} // namespace Core::Rules
