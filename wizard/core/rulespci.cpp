// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// The survey of PCI properties that decides whether a card can be assigned, in the order of
// Microsoft's SurveyDDA script.
#include "wizard/core/hosttraits.h"
#include "wizard/core/rules.h"
#include "wizard/core/rulesfinding.h"

namespace Core::Rules {

using namespace Platform;

namespace {

enum DeviceType {
    ExpressEndpoint = 2,
    LegacyEndpoint = 3,
    RootComplexEndpoint = 4,
    TreatedAsPci = 5
};
enum InterruptBits { LineInterrupt = 1, MessageInterrupts = 2 | 4 };
constexpr int DisplayClass = 3;

/// For EFLOW its own module decides; a GPU that was dismounted has passed, wherever it is now.
template <typename... Ts>
Finding unread(const Subject &subject, const Message &required, const Fact<Ts> &...facts)
{
    const auto status = statusOf(*subject.gpu);
    const bool wasDismounted = status == DeviceStatus::Dismounted ||
                               status == DeviceStatus::Assigned ||
                               assignmentIsProven(subject.facts, *subject.gpu);
    const bool isSettled = isEflow(subject.route) || wasDismounted;
    return isSettled ? couldNotTellButOpen(required, evidenceOf(facts...))
                     : couldNotTell(required, evidenceOf(facts...));
}

Finding judgeType(const PciFacts &pci, const Message &required)
{
    const QStringList evidence = evidenceOf(pci.deviceType, pci.baseClass);
    const QStringList type{QString::number(*pci.deviceType)};
    switch (*pci.deviceType) {
    case ExpressEndpoint:
        return {Verdict::Pass,
                say(QT_TRANSLATE_NOOP3("Finding", "A PCI Express endpoint.", "@status")), required,
                evidence};
    case RootComplexEndpoint:
        return {Verdict::Warn,
                say(QT_TRANSLATE_NOOP3(
                    "Finding", "A part of the processor's root complex, which isolates less well.",
                    "@status")),
                required, evidence};
    case LegacyEndpoint:
        return {pci.baseClass.valueOr(DisplayClass) == DisplayClass ? Verdict::Pass : Verdict::Fail,
                say(QT_TRANSLATE_NOOP3("Finding", "A legacy PCI Express endpoint.", "@status")),
                required, evidence};
    case TreatedAsPci:
        return {Verdict::Fail,
                say(QT_TRANSLATE_NOOP3(
                        "Finding",
                        "The firmware kept control of PCI Express for this device (type %1).",
                        "@status"),
                    type),
                required, evidence};
    default:
        break;
    }
    return {Verdict::Fail,
            //: %1: the number of a device type
            say(QT_TRANSLATE_NOOP3("Finding", "Not a PCI Express endpoint (type %1).", "@status"),
                type),
            required, evidence};
}

} // namespace

Finding gpuExpress(const Subject &subject)
{
    if (!isDda(subject.route))
        return notApplicable();
    const PciFacts &pci = subject.gpu->pci;
    const Message required = say(
        QT_TRANSLATE_NOOP3("Finding", "A PCI Express endpoint that Windows controls.", "@info"));
    return pci.deviceType.isKnown() ? judgeType(pci, required)
                                    : unread(subject, required, pci.deviceType);
}

Finding gpuAcs(const Subject &subject)
{
    if (!isDda(subject.route))
        return notApplicable();
    const auto &acs = subject.gpu->pci.acsCompatibleUpHierarchy;
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding",
        "Access Control Services (ACS) on every bridge between the GPU and the processor.",
        "@info"));
    if (!acs.isKnown())
        return unread(subject, required, acs);
    if (*acs != 0)
        return {Verdict::Pass,
                say(QT_TRANSLATE_NOOP3("Finding", "ACS protects the whole way.", "@status")),
                required, evidenceOf(acs)};
    return {isEflow(subject.route) ? Verdict::Warn : Verdict::Fail,
            say(QT_TRANSLATE_NOOP3("Finding", "Traffic from this device could bypass the IOMMU.",
                                   "@status")),
            required, evidenceOf(acs)};
}

Finding gpuReservedMemory(const Subject &subject)
{
    if (!isDda(subject.route))
        return notApplicable();
    const auto &reserved = subject.gpu->pci.reservedMemoryRegion;
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding", "The firmware keeps no memory reserved for the GPU.", "@info"));
    if (!reserved.isKnown())
        return unread(subject, required, reserved);
    return {*reserved ? Verdict::Fail : Verdict::Pass,
            *reserved ? say(QT_TRANSLATE_NOOP3("Finding", "The firmware keeps memory reserved.",
                                               "@status"))
                      : say(QT_TRANSLATE_NOOP3("Finding", "No memory is reserved.", "@status")),
            required, evidenceOf(reserved)};
}

Finding gpuInterrupts(const Subject &subject)
{
    if (!isDda(subject.route))
        return notApplicable();
    const auto &interrupts = subject.gpu->pci.interruptSupport;
    const Message required =
        say(QT_TRANSLATE_NOOP3("Finding", "Message-signaled interrupts (MSI or MSI-X).", "@info"));
    if (!interrupts.isKnown())
        return unread(subject, required, interrupts);
    const bool isLineOnly = (*interrupts & LineInterrupt) && !(*interrupts & MessageInterrupts);
    return {isLineOnly ? Verdict::Fail : Verdict::Pass,
            isLineOnly ? say(QT_TRANSLATE_NOOP3(
                             "Finding", "The GPU has line-based interrupts only.", "@status"))
                       : say(QT_TRANSLATE_NOOP3(
                             "Finding", "The GPU does not need line-based interrupts.", "@status")),
            required, evidenceOf(interrupts)};
}

} // namespace Core::Rules
