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
                        scopeOf(Verb::Capture) | scopeOf(Verb::Status) | scopeOf(Verb::Confirm);
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
    {Verb::Status, QLatin1String("status"),
     QT_TRANSLATE_NOOP3("Options",
                        "Say how far the last run came and who works on it. Changes "
                        "nothing.",
                        "@info")},
    {Verb::Confirm, QLatin1String("confirm"),
     QT_TRANSLATE_NOOP3("Options", "Keep the changes of a run that waits for a confirmation.",
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

bool storeConfirm(Options &options, const QString &value)
{
    options.selection.confirm = value == QLatin1String("yes");
    return value == QLatin1String("yes") || value == QLatin1String("no");
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

// What stands for a value in the help; the help texts of the options name it too.
constexpr Core::Text NoValue;
constexpr Core::Text File = QT_TRANSLATE_NOOP3("Options", "FILE", "@label");
constexpr Core::Text Folder = QT_TRANSLATE_NOOP3("Options", "FOLDER", "@label");
constexpr Core::Text Name = QT_TRANSLATE_NOOP3("Options", "NAME", "@label");
constexpr Core::Text Id = QT_TRANSLATE_NOOP3("Options", "ID", "@label");
constexpr Core::Text Answer = QT_TRANSLATE_NOOP3("Options", "ANSWER", "@label");
constexpr Core::Text Factor = QT_TRANSLATE_NOOP3("Options", "FACTOR", "@label");

// What an option wants, for "--%1 wants %2".
constexpr Core::Text AnyText = QT_TRANSLATE_NOOP3("Options", "a text that is not empty", "@label");
constexpr Core::Text KnownLanguage =
    QT_TRANSLATE_NOOP3("Options", "the name of a language, like en", "@label");
constexpr Core::Text KnownMethod = QT_TRANSLATE_NOOP3("Options", "dda or gpu-pv", "@label");
constexpr Core::Text KnownGuest = QT_TRANSLATE_NOOP3("Options", "eflow or hyperv", "@label");
constexpr Core::Text KnownLicence = QT_TRANSLATE_NOOP3("Options", "eflow or nvidia", "@label");
constexpr Core::Text KnownRisk = QT_TRANSLATE_NOOP3(
    "Options", "security-risk, no-mitigation-driver, no-acs, one-way-deployment or only-display",
    "@label");
constexpr Core::Text KnownAnswer = QT_TRANSLATE_NOOP3("Options", "yes or no", "@label");
constexpr Core::Text KnownTheme = QT_TRANSLATE_NOOP3("Options", "light, dark or system", "@label");
constexpr Core::Text KnownScale = QT_TRANSLATE_NOOP3("Options", "a number from 0.5 to 4", "@label");

constexpr OptionRow OptionTable[] = {
    {"host", File, false, Everywhere, AnyText,
     [](Options &options, const QString &value) { return storeText(options.host.profile, value); },
     QT_TRANSLATE_NOOP3("Options", "Work on the recorded host in FILE instead of this computer.",
                        "@info")},
    {"host-state", File, false, Everywhere, AnyText,
     [](Options &options, const QString &value) { return storeText(options.host.state, value); },
     QT_TRANSLATE_NOOP3("Options", "Keep the changed recorded host in FILE between runs.",
                        "@info")},
    {"journal", File, false, Everywhere, AnyText,
     [](Options &options, const QString &value) { return storeText(options.host.journal, value); },
     QT_TRANSLATE_NOOP3("Options", "Keep the record of changes in FILE.", "@info")},
    {"language", Name, false, Everywhere, KnownLanguage, storeLanguage,
     QT_TRANSLATE_NOOP3("Options", "Use the language NAME, for example en.", "@info")},
    {"log-file", File, false, Everywhere, AnyText,
     [](Options &options, const QString &value) { return storeText(options.logFile, value); },
     QT_TRANSLATE_NOOP3("Options", "Write the log to FILE.", "@info")},
    {"json", NoValue, false, Verbs, AnyText,
     [](Options &options, const QString &) { return options.json = true; },
     QT_TRANSLATE_NOOP3("Options", "Print the result as one JSON document.", "@info")},
    {"answers", File, false, Verbs, AnyText,
     [](Options &options, const QString &value) { return storeText(options.answersFile, value); },
     QT_TRANSLATE_NOOP3("Options", "Take licences, consents, GPU, method and VM from FILE.",
                        "@info")},
    {"gpu", Id, false, Selecting, AnyText,
     [](Options &options, const QString &value) { return storeText(options.selection.gpu, value); },
     QT_TRANSLATE_NOOP3(
         "Options", "Choose the GPU with this device instance id, or #1 for the first without one.",
         "@info")},
    {"method", Name, false, Selecting, KnownMethod, storeMethod,
     QT_TRANSLATE_NOOP3(
         "Options", "Choose dda or gpu-pv; without it the recommended method is taken.", "@info")},
    {"guest", Name, false, Selecting, KnownGuest, storeGuest,
     QT_TRANSLATE_NOOP3("Options", "Choose the VM of EFLOW (eflow) or a VM of Hyper-V (hyperv).",
                        "@info")},
    {"vm", Id, false, Selecting, AnyText,
     [](Options &options, const QString &value) { return storeText(options.selection.vm, value); },
     QT_TRANSLATE_NOOP3("Options", "Choose the VM of Hyper-V with this id.", "@info")},
    {"accept-license", Id, true, Selecting | scopeOf(Verb::Check), KnownLicence, storeLicence,
     QT_TRANSLATE_NOOP3(
         "Options", "Accept the licence eflow or nvidia. May be given more than once.", "@info")},
    {"accept-risk", Name, true, Selecting, KnownRisk, storeRisk,
     QT_TRANSLATE_NOOP3("Options",
                        "Consent to a risk: security-risk, no-mitigation-driver, no-acs, "
                        "one-way-deployment or only-display. May be given more than once.",
                        "@info")},
    {"confirm", Answer, false, scopeOf(Verb::Plan) | scopeOf(Verb::Apply), KnownAnswer,
     storeConfirm,
     QT_TRANSLATE_NOOP3("Options",
                        "Take all changes back unless they are confirmed within 10 minutes: yes or "
                        "no. Without it: when the GPU drives the only display.",
                        "@info")},
    {"powershell", NoValue, false, scopeOf(Verb::Plan), AnyText,
     [](Options &options, const QString &) { return options.powerShell = true; },
     QT_TRANSLATE_NOOP3("Options", "Print the plan as the PowerShell that would do the same.",
                        "@info")},
    {"output", File, false, scopeOf(Verb::Capture), AnyText,
     [](Options &options, const QString &value) { return storeText(options.outputFile, value); },
     QT_TRANSLATE_NOOP3("Options", "Write the profile to FILE instead of standard output.",
                        "@info")},
    {"theme", Name, false, WindowScope, KnownTheme, storeTheme,
     QT_TRANSLATE_NOOP3("Options", "Use light or dark colours, or those of the system.", "@info")},
    {"scale", Factor, false, WindowScope, KnownScale, storeScale,
     QT_TRANSLATE_NOOP3("Options", "Draw everything FACTOR times as large.", "@info")},
    {"screenshots", Folder, false, WindowScope, AnyText,
     [](Options &options, const QString &value) {
         return storeText(options.window.screenshotFolder, value);
     },
     QT_TRANSLATE_NOOP3("Options",
                        "Walk through every page of a recorded host, save a picture of each in "
                        "FOLDER and print the report.",
                        "@info")},
    {"quit-after-first-paint", NoValue, false, WindowScope, AnyText,
     [](Options &options, const QString &) { return options.window.quitAfterFirstPaint = true; },
     QT_TRANSLATE_NOOP3(
         "Options", "End as soon as the first page is painted, to measure the start.", "@info")},
    {"help", NoValue, false, Everywhere, AnyText,
     [](Options &options, const QString &) {
         options.action = Action::ShowHelp;
         return true;
     },
     QT_TRANSLATE_NOOP3("Options", "Print this text.", "@info")},
    {"version", NoValue, false, Everywhere, AnyText,
     [](Options &options, const QString &) {
         options.action = Action::ShowVersion;
         return true;
     },
     QT_TRANSLATE_NOOP3("Options", "Print the version.", "@info")},
};

} // namespace

QString optionText(const Core::Text &text, const QStringList &arguments)
{
    return Core::translated({"Options", text, arguments});
}

std::span<const OptionRow> optionRows() { return OptionTable; }

std::span<const VerbRow> verbRows() { return VerbTable; }

Scope scopeOf(Program program) { return program == Program::Window ? WindowScope : Verbs; }

} // namespace App
