// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/gpufamily.h"
#include "wizard/core/hosttraits.h"
#include "wizard/core/rules.h"
#include "wizard/core/rulesfinding.h"

#include <algorithm>

namespace Core::Rules {

using namespace Platform;

namespace {

/// The first branch whose release drivers have CUDA for WSL, and the row for previews of this
/// build, if any.
struct NeededDriver
{
    const DriverRow *release = nullptr;
    const DriverRow *preview = nullptr;
};

NeededDriver neededDriver(const WindowsFacts &windows)
{
    NeededDriver needed;
    const auto build = buildOf(windows);
    for (const DriverRow &row : supportMatrix().driverRows) {
        if (!row.isPreview)
            needed.release = &row;
        else if (isClient(windows) && build && row.builds.contains(*build))
            needed.preview = &row;
    }
    return needed;
}

Finding judgeVersion(const Subject &subject, const NvidiaVersion &version,
                     const NeededDriver &needed)
{
    const Message required =
        say(QT_TRANSLATE_NOOP3("Finding", "NVIDIA driver %1 or later.", "@info"),
            {QString::number(needed.release->branch)});
    const Message found = verbatim(nvidiaVersionText(version));
    QStringList evidence = evidenceOf(subject.gpu->driver.version);
    if (version.branch >= needed.release->branch)
        return {Verdict::Pass, found, required, evidence};
    if (needed.preview && version.branch >= needed.preview->branch)
        return {
            Verdict::Warn,
            say(QT_TRANSLATE_NOOP3("Finding", "Of version %1, only the previews for WSL have CUDA.",
                                   "@status"),
                {nvidiaVersionText(version)}),
            required, evidence};
    evidence << needed.release->source;
    return {isEflow(subject.route) ? Verdict::Fail : Verdict::Warn, found, required, evidence};
}

/// Known to be on the host with its own driver, so that a partition list entry or a driver speaks
/// for WDDM.
bool isListedForPartitions(const GpuFacts &gpu) { return gpu.partitionable.is(true); }

bool otherRunsTcc(const Subject &subject)
{
    return std::ranges::any_of(*subject.facts.gpus, [&](const GpuFacts &gpu) {
        return &gpu != subject.gpu && gpu.driver.model.is(DriverModel::Tcc);
    });
}

/// Nobody knows of another card whether it does.
bool otherMayRunTcc(const Subject &subject)
{
    return std::ranges::any_of(*subject.facts.gpus, [&](const GpuFacts &gpu) {
        const bool isNvidia = vendorOf(gpu).value_or(NvidiaVendor) == NvidiaVendor;
        const GpuIdentity identity = identityOf(gpu);
        const bool canRunTcc = !identity.family || identity.family->canRunTcc;
        return &gpu != subject.gpu && isNvidia && !gpu.driver.model.isKnown() && canRunTcc;
    });
}

} // namespace

Finding driverPresent(const Subject &subject)
{
    if (isDda(subject.route))
        return notApplicable(); // the driver is in the guest
    const DriverFacts &driver = subject.gpu->driver;
    const QStringList evidence = evidenceOf(driver.provider, driver.version, driver.inf);
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding", "The driver of the GPU's manufacturer is installed.", "@info"));
    if (driver.provider.isKnown() &&
        driver.provider->compare(QLatin1String("Microsoft"), Qt::CaseInsensitive) == 0)
        return {
            Verdict::Fail,
            say(QT_TRANSLATE_NOOP3("Finding", "Windows uses its basic display driver.", "@status")),
            required, evidence};
    if (driver.version.isKnown() || driver.provider.isKnown())
        return {
            Verdict::Pass,
            say(QT_TRANSLATE_NOOP3("Finding", "A driver is installed: %1", "@status"),
                {driver.version.isKnown() ? driverVersionText(*driver.version) : *driver.provider}),
            required, evidence};
    return couldNotTell(required, evidence);
}

Finding driverVersion(const Subject &subject)
{
    const GpuFacts &gpu = *subject.gpu;
    if (isDda(subject.route) || vendorOf(gpu).value_or(NvidiaVendor) != NvidiaVendor)
        return notApplicable();
    const NeededDriver needed = neededDriver(subject.facts.windows);
    const QStringList evidence = evidenceOf(gpu.driver.version);
    if (gpu.driver.version.isKnown()) {
        if (const auto version = nvidiaVersion(*gpu.driver.version))
            return judgeVersion(subject, *version, needed);
    }
    const Message required =
        say(QT_TRANSLATE_NOOP3("Finding", "NVIDIA driver %1 or later.", "@info"),
            {QString::number(needed.release->branch)});
    const bool isSettled = !isEflow(subject.route) || eflowHas(subject) || needsRecentDriver(gpu);
    return isSettled ? couldNotTellButOpen(required, evidence) : couldNotTell(required, evidence);
}

Finding driverModel(const Subject &subject)
{
    const GpuFacts &gpu = *subject.gpu;
    if (isDda(subject.route) || vendorOf(gpu).value_or(NvidiaVendor) != NvidiaVendor)
        return notApplicable();
    const auto &model = gpu.driver.model;
    const Message required =
        say(QT_TRANSLATE_NOOP3("Finding", "The driver runs in WDDM mode.", "@info"));
    if (model.is(DriverModel::Tcc))
        return {Verdict::Fail,
                say(QT_TRANSLATE_NOOP3("Finding", "The driver runs in TCC mode.", "@status")),
                required, evidenceOf(model)};
    if (otherRunsTcc(subject))
        return {Verdict::Warn,
                say(QT_TRANSLATE_NOOP3(
                    "Finding", "The driver of another NVIDIA GPU runs in TCC mode.", "@status")),
                required, evidenceOf(model)};
    if (model.isKnown() && !otherMayRunTcc(subject))
        return {Verdict::Pass,
                say(QT_TRANSLATE_NOOP3("Finding", "The driver runs in WDDM mode.", "@status")),
                required, evidenceOf(model)};
    if (model.isKnown())
        return couldNotTellButOpen(required, evidenceOf(model));
    const GpuIdentity identity = identityOf(gpu);
    const bool startsInTcc =
        identity.family && identity.family->startsInTcc && !isListedForPartitions(gpu);
    return startsInTcc && !eflowHas(subject) ? couldNotTell(required, evidenceOf(model))
                                             : couldNotTellButOpen(required, evidenceOf(model));
}

Finding driverMitigation(const Subject &subject)
{
    if (!isDda(subject.route))
        return notApplicable();
    const auto &installed = subject.gpu->mitigationDriver;
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding", "The manufacturer's device mitigation driver is installed on the host.",
        "@info"));
    if (!installed.isKnown())
        return couldNotTell(required, evidenceOf(installed));
    return *installed
               ? Finding{Verdict::Pass,
                         say(QT_TRANSLATE_NOOP3("Finding", "The mitigation driver is installed.",
                                                "@status")),
                         required, evidenceOf(installed)}
               : Finding{Verdict::Warn,
                         say(QT_TRANSLATE_NOOP3(
                             "Finding", "The mitigation driver is not installed.", "@status")),
                         required, evidenceOf(installed)};
}

} // namespace Core::Rules
