// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/hosttraits.h"
#include "wizard/core/rules.h"
#include "wizard/core/rulesfinding.h"

#include <algorithm>

namespace Core::Rules {

using namespace Platform;

namespace {

Message clientOrServer(bool server)
{
    return server ? say(QT_TRANSLATE_NOOP3("Finding", "This is Windows Server.", "@status"))
                  : say(QT_TRANSLATE_NOOP3("Finding", "This is a Windows client.", "@status"));
}

/// Nothing where every kind of Windows will do.
std::optional<bool> neededServer(Route route)
{
    if (route == Route{Method::ParaVirtualization, GuestKind::Eflow})
        return false;
    if (route == Route{Method::DirectDeviceAssignment, GuestKind::HyperV})
        return true;
    return {};
}

Message neededProductType(Route route)
{
    const auto server = neededServer(route);
    if (!server)
        return say(QT_TRANSLATE_NOOP3("Finding", "A Windows client or Windows Server.", "@info"));
    return *server ? say(QT_TRANSLATE_NOOP3("Finding", "Windows Server.", "@info"))
                   : say(QT_TRANSLATE_NOOP3("Finding", "A Windows client.", "@info"));
}

/// The editions of all support rows of a route for this kind of Windows.
QList<EditionFamily> supportedEditions(Route route, std::optional<bool> server)
{
    QList<EditionFamily> editions;
    for (const SupportRow &row : supportMatrix().rows) {
        if (row.route == route && row.isInForce() && row.isServer == server.value_or(row.isServer))
            editions += row.editions;
    }
    return editions;
}

Message neededEdition(Route route)
{
    if (!isEflow(route))
        return say(QT_TRANSLATE_NOOP3("Finding", "Any edition with Hyper-V, so not Home.", "@info"));
    return isDda(route)
        ? say(QT_TRANSLATE_NOOP3("Finding", "Pro, Enterprise, IoT Enterprise or Windows Server.", "@info"))
        : say(QT_TRANSLATE_NOOP3("Finding", "Pro, Enterprise or IoT Enterprise.", "@info"));
}

} // namespace

Finding windowsProductType(const Subject &subject)
{
    const WindowsFacts &windows = subject.facts.windows;
    const Message required = neededProductType(subject.route);
    const QStringList evidence = evidenceOf(windows.productType);
    const auto server = isServer(windows);
    const auto needed = neededServer(subject.route);
    if (server)
        return {!needed || *needed == *server ? Verdict::Pass : Verdict::Fail, clientOrServer(*server),
                required, evidence};
    const bool isProven = isEflow(subject.route) ? eflowOffersAny(subject)
                                                 : !isDda(subject.route) || assignmentIsProven(subject.facts);
    return isProven ? couldNotTellButOpen(required, evidence) : couldNotTell(required, evidence);
}

Finding windowsEdition(const Subject &subject)
{
    const WindowsFacts &windows = subject.facts.windows;
    const Message required = neededEdition(subject.route);
    const QStringList evidence = evidenceOf(windows.edition);
    const auto edition = editionOf(windows);
    const auto server = isServer(windows);
    if (edition == EditionFamily::Home)
        return {Verdict::Fail, say(QT_TRANSLATE_NOOP3("Finding", "This is a Home edition.", "@status")),
                required, evidence};
    if (!edition && (server == true || !isEflow(subject.route)))
        return couldNotTellButOpen(required, evidence);
    if (!edition) {
        const bool hasHyperV = subject.facts.hyperv.feature.is(FeatureState::Enabled);
        return hasHyperV || eflowOffersAny(subject) ? couldNotTellButOpen(required, evidence)
                                                    : couldNotTell(required, evidence);
    }
    const QList<EditionFamily> supported = supportedEditions(subject.route, server);
    const bool isSupported = supported.isEmpty() || supported.contains(*edition);
    return {isSupported ? Verdict::Pass : Verdict::Fail, verbatim(*windows.edition), required, evidence};
}

Finding windowsInsider(const Subject &subject)
{
    const WindowsFacts &windows = subject.facts.windows;
    if (!isEflow(subject.route) || !isInsiderBuild(windows))
        return notApplicable();
    const Message required =
        say(QT_TRANSLATE_NOOP3("Finding", "The computer takes part in the Windows Insider Program.", "@info"));
    const QStringList evidence = evidenceOf(windows.insiderEnrolled, windows.insiderChannel);
    // Running such a build shows the enrolment; the registry only explains how it came about.
    if (windows.insiderEnrolled.is(false))
        return {Verdict::Pass,
                say(QT_TRANSLATE_NOOP3("Finding",
                                       "This is Insider build %1, but the computer has left the program.",
                                       "@status"),
                    {QString::number(*buildOf(windows))}),
                required, evidence};
    return {Verdict::Pass,
            say(QT_TRANSLATE_NOOP3("Finding", "This is Insider build %1.", "@status"),
                {QString::number(*buildOf(windows))}),
            required, evidence};
}

Finding windowsArchitecture(const Subject &subject)
{
    const auto &architecture = subject.facts.windows.architecture;
    const Message required = say(QT_TRANSLATE_NOOP3("Finding", "64-bit Windows for x64 processors.", "@info"));
    const QStringList evidence = evidenceOf(architecture);
    if (!architecture.isKnown())
        return couldNotTell(required, evidence);
    switch (*architecture) {
    case Architecture::X64: return {Verdict::Pass, verbatim(QStringLiteral("x64")), required, evidence};
    case Architecture::X86: return {Verdict::Fail, verbatim(QStringLiteral("x86")), required, evidence};
    case Architecture::Arm64: break;
    }
    const bool mayWork = subject.route == Route{Method::ParaVirtualization, GuestKind::HyperV};
    return {mayWork ? Verdict::Warn : Verdict::Fail, verbatim(QStringLiteral("ARM64")), required, evidence};
}

Finding windowsNested(const Subject &subject)
{
    const auto &isVm = subject.facts.windows.virtualMachine;
    const Message required =
        say(QT_TRANSLATE_NOOP3("Finding", "Windows runs on the computer itself.", "@info"));
    if (!isVm.isKnown())
        return couldNotTell(required, evidenceOf(isVm));
    return *isVm
        ? Finding{Verdict::Fail,
                  say(QT_TRANSLATE_NOOP3("Finding", "Windows runs inside a virtual machine.", "@status")),
                  required, evidenceOf(isVm)}
        : Finding{Verdict::Pass,
                  say(QT_TRANSLATE_NOOP3("Finding", "Windows runs on the computer itself.", "@status")),
                  required, evidenceOf(isVm)};
}

Finding windowsRestart(const Subject &subject)
{
    const auto &isPending = subject.facts.windows.restartPending;
    const Message required = say(QT_TRANSLATE_NOOP3("Finding", "No restart is pending.", "@info"));
    if (!isPending.isKnown())
        return couldNotTell(required, evidenceOf(isPending));
    return *isPending
        ? Finding{Verdict::Warn, say(QT_TRANSLATE_NOOP3("Finding", "A restart is pending.", "@status")),
                  required, evidenceOf(isPending)}
        : Finding{Verdict::Pass, say(QT_TRANSLATE_NOOP3("Finding", "No restart is pending.", "@status")),
                  required, evidenceOf(isPending)};
}

Finding rightsAdministrator(const Subject &subject)
{
    const auto &elevated = subject.facts.rights.elevated;
    const Message required =
        say(QT_TRANSLATE_NOOP3("Finding", "The program runs with administrator rights.", "@info"));
    if (!elevated.isKnown())
        return couldNotTell(required, evidenceOf(elevated));
    return *elevated
        ? Finding{Verdict::Pass,
                  say(QT_TRANSLATE_NOOP3("Finding", "The program has administrator rights.", "@status")),
                  required, evidenceOf(elevated)}
        : Finding{Verdict::Warn,
                  say(QT_TRANSLATE_NOOP3("Finding", "The program has no administrator rights.", "@status")),
                  required, evidenceOf(elevated)};
}

} // namespace Core::Rules
