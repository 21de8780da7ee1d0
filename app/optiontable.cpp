// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/optiontable.h"

#include "app/language.h"
#include "platform/enumnames.h"

#include <cmath>

namespace App {

namespace {

constexpr Scope Verbs = scopeOf(Verb::Check) | scopeOf(Verb::Plan) | scopeOf(Verb::Apply) |
                        scopeOf(Verb::Undo) | scopeOf(Verb::Verify) | scopeOf(Verb::Recover) |
                        scopeOf(Verb::Capture);
constexpr Scope Everywhere = Verbs | WindowScope;
constexpr Scope Selecting = scopeOf(Verb::Plan) | scopeOf(Verb::Apply) | scopeOf(Verb::Verify);

constexpr VerbRow VerbTable[] = {
    {Verb::Check, QLatin1String("check"),
     QT_TRANSLATE_NOOP3("Options", "Say what the host can do and what is missing. Changes nothing.",
                        "@info")},
    {Verb::Plan, QLatin1String("plan"),
     QT_TRANSLATE_NOOP3("Options", "Show every change that apply would make. Changes nothing.",
                        "@info")},
    {Verb::Apply, QLatin1String("apply"),
     QT_TRANSLATE_NOOP3("Options", "Give the GPU to the VM; undo everything when a step fails.",
                        "@info")},
    {Verb::Undo, QLatin1String("undo"),
     QT_TRANSLATE_NOOP3("Options", "Take back what the last run changed.", "@info")},
    {Verb::Verify, QLatin1String("verify"),
     QT_TRANSLATE_NOOP3("Options", "Look inside the VM for a working GPU. Changes nothing.",
                        "@info")},
    {Verb::Recover, QLatin1String("recover"),
     QT_TRANSLATE_NOOP3("Options", "Finish the undo of a run that was cut off.", "@info")},
    {Verb::Capture, QLatin1String("capture"),
     QT_TRANSLATE_NOOP3("Options", "Write the host as a profile that can be replayed elsewhere.",
                        "@info")},
};

bool storeText(QString &target, const QString &value)
{
    target = value;
    return !value.isEmpty();
}

bool storeMethod(Options &options, const QString &value)
{
    if (value == QLatin1String("dda"))
        options.selection.method = Platform::Method::DirectDeviceAssignment;
    else if (value == QLatin1String("gpu-pv"))
        options.selection.method = Platform::Method::ParaVirtualization;
    else
        options.selection.method = Platform::enumFromName<Platform::Method>(value);
    return options.selection.method.has_value();
}

bool storeGuest(Options &options, const QString &value)
{
    if (value == QLatin1String("eflow"))
        options.selection.guest = Core::GuestKind::Eflow;
    else if (value == QLatin1String("hyperv"))
        options.selection.guest = Core::GuestKind::HyperV;
    return options.selection.guest.has_value();
}

bool storeLicence(Options &options, const QString &value)
{
    options.selection.acceptedLicences.insert(value);
    return Core::knownLicences().contains(value);
}

bool storeRisk(Options &options, const QString &value)
{
    const auto consent = Core::consentFromName(value);
    if (consent)
        options.selection.consents.insert(*consent);
    return consent.has_value();
}

bool storeTheme(Options &options, const QString &value)
{
    constexpr std::pair<Theme, QLatin1String> Names[] = {{Theme::System, QLatin1String("system")},
                                                         {Theme::Light, QLatin1String("light")},
                                                         {Theme::Dark, QLatin1String("dark")}};
    for (const auto &[theme, name] : Names) {
        if (name == value) {
            options.window.theme = theme;
            return true;
        }
    }
    return false;
}

bool storeScale(Options &options, const QString &value)
{
    bool isNumber = false;
    options.window.scale = value.toDouble(&isNumber);
    return isNumber && options.window.scale >= 0.5 && options.window.scale <= 4;
}

bool storeLanguage(Options &options, const QString &value)
{
    options.language = languageFor({value}).value_or(QString());
    return !options.language.isEmpty();
}

constexpr OptionRow OptionTable[] = {
    {"host", "FILE", false, Everywhere, nullptr,
     [](Options &options, const QString &value) { return storeText(options.host.profile, value); },
     QT_TRANSLATE_NOOP3("Options", "Work on the recorded host in FILE instead of this computer.",
                        "@info")},
    {"host-state", "FILE", false, Everywhere, nullptr,
     [](Options &options, const QString &value) { return storeText(options.host.state, value); },
     QT_TRANSLATE_NOOP3("Options", "Keep the changed recorded host in FILE between runs.",
                        "@info")},
    {"journal", "FILE", false, Everywhere, nullptr,
     [](Options &options, const QString &value) { return storeText(options.host.journal, value); },
     QT_TRANSLATE_NOOP3("Options", "Keep the record of changes in FILE.", "@info")},
    {"language", "NAME", false, Everywhere, "the name of a language that is installed, like en",
     storeLanguage,
     QT_TRANSLATE_NOOP3("Options", "Speak the language NAME, for example en.", "@info")},
    {"log-file", "FILE", false, Everywhere, nullptr,
     [](Options &options, const QString &value) { return storeText(options.logFile, value); },
     QT_TRANSLATE_NOOP3("Options", "Write the log to FILE.", "@info")},
    {"json", nullptr, false, Verbs, nullptr,
     [](Options &options, const QString &) { return options.json = true; },
     QT_TRANSLATE_NOOP3("Options", "Print the result as one JSON document.", "@info")},
    {"answers", "FILE", false, Verbs, nullptr,
     [](Options &options, const QString &value) { return storeText(options.answersFile, value); },
     QT_TRANSLATE_NOOP3("Options", "Take licences, consents, GPU, method and VM from FILE.",
                        "@info")},
    {"gpu", "ID", false, Selecting, nullptr,
     [](Options &options, const QString &value) { return storeText(options.selection.gpu, value); },
     QT_TRANSLATE_NOOP3(
         "Options", "Choose the GPU with this device instance id, or #1 for the first without one.",
         "@info")},
    {"method", "NAME", false, Selecting,
     "dda, gpu-pv, DirectDeviceAssignment or ParaVirtualization", storeMethod,
     QT_TRANSLATE_NOOP3(
         "Options", "Choose dda or gpu-pv; without it the recommended method is taken.", "@info")},
    {"guest", "NAME", false, Selecting, "eflow or hyperv", storeGuest,
     QT_TRANSLATE_NOOP3("Options", "Choose the VM of EFLOW (eflow) or a VM of Hyper-V (hyperv).",
                        "@info")},
    {"vm", "ID", false, Selecting, nullptr,
     [](Options &options, const QString &value) { return storeText(options.selection.vm, value); },
     QT_TRANSLATE_NOOP3("Options", "Choose the VM of Hyper-V with this id.", "@info")},
    {"accept-license", "ID", true, Selecting | scopeOf(Verb::Check), "eflow or nvidia",
     storeLicence,
     QT_TRANSLATE_NOOP3("Options", "Accept the licence eflow or nvidia. May stand more than once.",
                        "@info")},
    {"accept-risk", "NAME", true, Selecting,
     "security-risk, no-mitigation-driver, no-acs, one-way-deployment or only-display", storeRisk,
     QT_TRANSLATE_NOOP3(
         "Options",
         "Consent to a risk: security-risk, no-mitigation-driver, no-acs, one-way-deployment or "
         "only-display. May stand more than once.",
         "@info")},
    {"powershell", nullptr, false, scopeOf(Verb::Plan), nullptr,
     [](Options &options, const QString &) { return options.powerShell = true; },
     QT_TRANSLATE_NOOP3("Options", "Print the plan as the PowerShell that would do the same.",
                        "@info")},
    {"output", "FILE", false, scopeOf(Verb::Capture), nullptr,
     [](Options &options, const QString &value) { return storeText(options.outputFile, value); },
     QT_TRANSLATE_NOOP3("Options", "Write the profile to FILE instead of standard output.",
                        "@info")},
    {"theme", "NAME", false, WindowScope, "light, dark or system", storeTheme,
     QT_TRANSLATE_NOOP3("Options", "Use light or dark colours, or those of the system.", "@info")},
    {"scale", "FACTOR", false, WindowScope, "a number from 0.5 to 4", storeScale,
     QT_TRANSLATE_NOOP3("Options", "Draw everything FACTOR times as large.", "@info")},
    {"screenshots", "FOLDER", false, WindowScope, nullptr,
     [](Options &options, const QString &value) {
         return storeText(options.window.screenshotFolder, value);
     },
     QT_TRANSLATE_NOOP3("Options",
                        "Walk through every page of a recorded host, save a picture of each in "
                        "FOLDER and print the report.",
                        "@info")},
    {"quit-after-first-paint", nullptr, false, WindowScope, nullptr,
     [](Options &options, const QString &) { return options.window.quitAfterFirstPaint = true; },
     QT_TRANSLATE_NOOP3(
         "Options", "End as soon as the first page is painted, to measure the start.", "@info")},
    {"help", nullptr, false, Everywhere, nullptr,
     [](Options &options, const QString &) {
         options.action = Action::ShowHelp;
         return true;
     },
     QT_TRANSLATE_NOOP3("Options", "Print this text.", "@info")},
    {"version", nullptr, false, Everywhere, nullptr,
     [](Options &options, const QString &) {
         options.action = Action::ShowVersion;
         return true;
     },
     QT_TRANSLATE_NOOP3("Options", "Print the version.", "@info")},
};

} // namespace

std::span<const OptionRow> optionRows() { return OptionTable; }

std::span<const VerbRow> verbRows() { return VerbTable; }

Scope scopeOf(Program program) { return program == Program::Window ? WindowScope : Verbs; }

} // namespace App
