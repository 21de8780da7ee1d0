// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/texts.h"

#include "wizard/core/errortexts.h"

#include <QCoreApplication>

namespace Wizard::Texts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Wizard)
};

} // namespace

QString productName()
{
    //: The name of this product.
    return Tr::tr("EFLOW GPU Setup", "@title");
}

QString stepName(PageId page)
{
    switch (page) {
    case PageId::Licence:
        return Tr::tr("Licence", "@label");
    case PageId::Windows:
        return Tr::tr("Windows", "@label");
    case PageId::Drivers:
        return Tr::tr("Drivers", "@label");
    case PageId::Gpu:
        return Tr::tr("GPU", "@label");
    case PageId::Passthrough:
        return Tr::tr("Passthrough", "@label");
    case PageId::Review:
        return Tr::tr("Review", "@label");
    case PageId::Apply:
        return Tr::tr("Apply", "@label");
    case PageId::Result:
        return Tr::tr("Result", "@label");
    case PageId::Recovery:
        break;
    }
    return Tr::tr("Interrupted run", "@label");
}

QString verdictWord(Core::Verdict verdict)
{
    switch (verdict) {
    case Core::Verdict::Pass:
        return Tr::tr("Met", "@status");
    case Core::Verdict::Warn:
        return Tr::tr("Attention", "@status");
    case Core::Verdict::Fail:
        return Tr::tr("Not met", "@status");
    case Core::Verdict::Unknown:
        return Tr::tr("Not known", "@status");
    case Core::Verdict::NotApplicable:
        break;
    }
    return Tr::tr("Not needed", "@status");
}

Glyph verdictGlyph(Core::Verdict verdict)
{
    constexpr Glyph Glyphs[] = {Glyph::Pass, Glyph::Warn, Glyph::Fail, Glyph::Unknown,
                                Glyph::NotApplicable};
    return Glyphs[int(verdict)];
}

QString pathWord(Core::PathVerdict verdict)
{
    switch (verdict) {
    case Core::PathVerdict::Ready:
        return Tr::tr("Ready", "@status");
    case Core::PathVerdict::Attention:
        return Tr::tr("Ready, with warnings", "@status");
    case Core::PathVerdict::Blocked:
        return Tr::tr("Not possible", "@status");
    case Core::PathVerdict::Unknown:
        break;
    }
    return Tr::tr("Not known", "@status");
}

Glyph pathGlyph(Core::PathVerdict verdict)
{
    constexpr Glyph Glyphs[] = {Glyph::Pass, Glyph::Warn, Glyph::Fail, Glyph::Unknown};
    return Glyphs[int(verdict)];
}

QString methodName(Platform::Method method)
{
    if (method == Platform::Method::DirectDeviceAssignment)
        return Tr::tr("Discrete Device Assignment (DDA)", "@label");
    return Tr::tr("GPU paravirtualization (GPU-PV)", "@label");
}

QString methodMeaning(Platform::Method method)
{
    if (method == Platform::Method::DirectDeviceAssignment)
        return Tr::tr("The virtual machine gets the whole GPU. Windows cannot use it meanwhile.",
                      "@info");
    return Tr::tr("The virtual machine and Windows share the GPU.", "@info");
}

QString guestName(Core::GuestKind guest)
{
    if (guest == Core::GuestKind::Eflow)
        return Tr::tr("EFLOW virtual machine", "@label");
    return Tr::tr("Hyper-V virtual machine", "@label");
}

bool isForEflow(const Core::Plan &plan) { return plan.path.route.guest == Core::GuestKind::Eflow; }

QString vmName(const Core::Plan &plan)
{
    return plan.vmName.isEmpty() ? plan.path.vm : plan.vmName;
}

QString routeName(const Core::Route &route)
{
    const bool isWhole = route.method == Platform::Method::DirectDeviceAssignment;
    if (route.guest == Core::GuestKind::Eflow) {
        return isWhole ? Tr::tr("DDA to the EFLOW virtual machine", "@label")
                       : Tr::tr("GPU-PV to the EFLOW virtual machine", "@label");
    }
    return isWhole ? Tr::tr("DDA to a Hyper-V virtual machine", "@label")
                   : Tr::tr("GPU-PV to a Hyper-V virtual machine", "@label");
}

QString consentRisk(Core::Consent consent)
{
    switch (consent) {
    case Core::Consent::SecurityRisk:
        return Tr::tr("The virtual machine gets the hardware itself and can change it, its "
                      "firmware included. "
                      "Do this only with a virtual machine that you trust.",
                      "@info");
    case Core::Consent::NoMitigationDriver:
        return Tr::tr(
            "The device mitigation driver of the GPU vendor is not installed. It would keep the "
            "virtual machine from reaching parts of the GPU that can harm this computer.",
            "@info");
    case Core::Consent::NoAcs:
        return Tr::tr(
            "The way from the GPU to the processor cannot keep its data traffic apart (ACS). The "
            "virtual machine could reach other devices on the same way.",
            "@info");
    case Core::Consent::OneWayDeployment:
        return Tr::tr(
            "EFLOW can be deployed only once per installation. Taking the GPU back leaves the "
            "deployed virtual machine in place.",
            "@info");
    case Core::Consent::OnlyDisplay:
        break;
    }
    return Tr::tr("This GPU drives the only display. The screen stays black while the virtual "
                  "machine has it.",
                  "@info");
}

QString consentAnswer(Core::Consent consent)
{
    switch (consent) {
    case Core::Consent::SecurityRisk:
        return Tr::tr("I trust this virtual machine with the hardware.", "@label");
    case Core::Consent::NoMitigationDriver:
        return Tr::tr("Go on without the device mitigation driver.", "@label");
    case Core::Consent::NoAcs:
        return Tr::tr("Go on without separated data traffic.", "@label");
    case Core::Consent::OneWayDeployment:
        return Tr::tr("Deploy EFLOW on this computer.", "@label");
    case Core::Consent::OnlyDisplay:
        break;
    }
    return Tr::tr("Go on without a display.", "@label");
}

QString errorAdvice(Platform::ErrorCode code)
{
    QStringList lines{Core::translated(Core::errorExplanation(code)),
                      Core::translated(Core::errorRemedy(code))};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString errorInFull(Platform::ErrorCode code)
{
    return Core::translated(Core::errorTitle(code)) % u'\n' % errorAdvice(code);
}

} // namespace Wizard::Texts
