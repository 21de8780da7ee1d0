// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/hosttraits.h"
#include "wizard/core/matrixquery.h"
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

/// The editions that the support rows of a route name for this Windows.
QList<EditionFamily> supportedEditions(Route route, const WindowsFacts &windows)
{
    QList<EditionFamily> editions;
    for (const SupportRow *row : rowsOfBuild(route, windows))
        editions += row->editions;
    return editions;
}

/// Every edition of this kind of Windows is out.
bool noEditionFits(Route route, bool server)
{
    const auto &rows = supportMatrix().rows;
    return std::ranges::none_of(rows, [&](const SupportRow &row) {
        return row.route == route && row.isInForce() && row.isServer == server;
    });
}

Message neededEdition(Route route)
{
    if (!isEflow(route) && isDda(route))
        return say(QT_TRANSLATE_NOOP3("Finding", "Windows Server.", "@info"));
    if (!isEflow(route))
        return say(
            QT_TRANSLATE_NOOP3("Finding", "Any edition with Hyper-V, so not Home.", "@info"));
    return isDda(route)
               ? say(QT_TRANSLATE_NOOP3(
                     "Finding", "Pro, Enterprise, IoT Enterprise or Windows Server.", "@info"))
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
    if (server && needed && *needed != *server)
        return {Verdict::Fail, clientOrServer(*server), required, evidence};
    // Plain Hyper-V refuses this on a client; only EFLOW's documentation promises it.
    const bool isDoubtful =
        server == false && subject.route == Route{Method::DirectDeviceAssignment, GuestKind::Eflow};
    if (isDoubtful && !eflowHasAny(subject))
        return {Verdict::Warn,
                say(QT_TRANSLATE_NOOP3(
                    "Finding",
                    "This is a Windows client. EFLOW's documentation includes it, but Hyper-V "
                    "itself assigns devices on Windows Server only.",
                    "@status")),
                required, evidence};
    if (server)
        return {Verdict::Pass, clientOrServer(*server), required, evidence};
    const bool isProven = isEflow(subject.route)
                              ? eflowHasAny(subject)
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
        return {Verdict::Fail,
                say(QT_TRANSLATE_NOOP3("Finding", "This is a Home edition.", "@status")), required,
                evidence};
    if (server && noEditionFits(subject.route, *server))
        return {Verdict::Fail, edition ? verbatim(*windows.edition) : clientOrServer(*server),
                required, evidence};
    if (edition) {
        const bool isSupported = supportedEditions(subject.route, windows).contains(*edition);
        return {isSupported ? Verdict::Pass : Verdict::Fail, verbatim(*windows.edition), required,
                evidence};
    }
    const bool isSettled = server == true || !isEflow(subject.route) ||
                           subject.facts.hyperv.feature.is(FeatureState::Enabled) ||
                           eflowHasAny(subject);
    return isSettled ? couldNotTellButOpen(required, evidence) : couldNotTell(required, evidence);
}

Finding windowsInsider(const Subject &subject)
{
    const WindowsFacts &windows = subject.facts.windows;
    if (!isEflow(subject.route) || !isInsiderBuild(windows))
        return notApplicable();
    const Message required = say(QT_TRANSLATE_NOOP3(
        "Finding", "The computer takes part in the Windows Insider Program.", "@info"));
    const QStringList evidence = evidenceOf(windows.insiderEnrolled, windows.insiderChannel);
    // Running such a build shows the enrolment; the registry only explains how it came about.
    if (windows.insiderEnrolled.is(false))
        return {
            Verdict::Pass,
            say(QT_TRANSLATE_NOOP3(
                    "Finding", "This is Insider build %1, but the computer has left the program.",
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
    const bool mayWork = subject.route == Route{Method::ParaVirtualization, GuestKind::HyperV};
    const Message required =
        mayWork ? say(QT_TRANSLATE_NOOP3("Finding", "64-bit Windows.", "@info"))
                : say(QT_TRANSLATE_NOOP3("Finding", "64-bit Windows for x64 processors.", "@info"));
    const QStringList evidence = evidenceOf(architecture);
    if (!architecture.isKnown())
        return couldNotTell(required, evidence);
    switch (*architecture) {
    case Architecture::X64:
        return {Verdict::Pass, verbatim(QStringLiteral("x64")), required, evidence};
    case Architecture::X86:
        return {Verdict::Fail, verbatim(QStringLiteral("x86")), required, evidence};
    case Architecture::Arm64:
        break;
    }
    return {mayWork ? Verdict::Pass : Verdict::Fail, verbatim(QStringLiteral("ARM64")), required,
            evidence};
}

Finding windowsNested(const Subject &subject)
{
    const auto &isVm = subject.facts.windows.virtualMachine;
    const Message required =
        say(QT_TRANSLATE_NOOP3("Finding", "Windows runs on the computer itself.", "@info"));
    if (!isVm.isKnown())
        return couldNotTell(required, evidenceOf(isVm));
    return *isVm ? Finding{Verdict::Fail,
                           say(QT_TRANSLATE_NOOP3(
                               "Finding", "Windows runs inside a virtual machine.", "@status")),
                           required, evidenceOf(isVm)}
                 : Finding{Verdict::Pass,
                           say(QT_TRANSLATE_NOOP3("Finding", "Windows runs on the computer itself.",
                                                  "@status")),
                           required, evidenceOf(isVm)};
}

Finding windowsRestart(const Subject &subject)
{
    const auto &isPending = subject.facts.windows.restartPending;
    const Message required = say(QT_TRANSLATE_NOOP3("Finding", "No restart is pending.", "@info"));
    if (!isPending.isKnown())
        return couldNotTell(required, evidenceOf(isPending));
    if (!*isPending)
        return {Verdict::Pass,
                say(QT_TRANSLATE_NOOP3("Finding", "No restart is pending.", "@status")), required,
                evidenceOf(isPending)};
    // A card that is taken from the host must not meet a restart half way.
    return {isDda(subject.route) ? Verdict::Fail : Verdict::Warn,
            say(QT_TRANSLATE_NOOP3("Finding", "A restart is pending.", "@status")), required,
            evidenceOf(isPending)};
}

Finding rightsAdministrator(const Subject &subject)
{
    const auto &elevated = subject.facts.rights.elevated;
    const Message required =
        say(QT_TRANSLATE_NOOP3("Finding", "The program runs with administrator rights.", "@info"));
    if (!elevated.isKnown())
        return couldNotTell(required, evidenceOf(elevated));
    // Hyper-V administrators may change a VM, but not register the task that recovers after a
    // crash.
    return *elevated
               ? Finding{Verdict::Pass,
                         say(QT_TRANSLATE_NOOP3("Finding", "The program has administrator rights.",
                                                "@status")),
                         required, evidenceOf(elevated)}
               : Finding{Verdict::Fail,
                         say(QT_TRANSLATE_NOOP3(
                             "Finding", "The program has no administrator rights.", "@status")),
                         required, evidenceOf(elevated)};
}

} // namespace Core::Rules
