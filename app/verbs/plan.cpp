// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/verbs/selection.h"
#include "app/verbs/verb.h"
#include "wizard/core/safetext.h"

#include <QJsonArray>

namespace App {

namespace {

constexpr char Context[] = "Console";
constexpr Core::Text NeededTitle =
    QT_TRANSLATE_NOOP3("Console", "What must be accepted first", "@title");
//: %1: name of a licence or risk as the command line wants it
constexpr Core::Text Given = QT_TRANSLATE_NOOP3("Console", "%1 (accepted)", "@info");
//: %1: name of a licence or risk as the command line wants it
constexpr Core::Text Missing = QT_TRANSLATE_NOOP3("Console", "%1 (not accepted yet)", "@info");
//: %1: GPU, %2: VM
constexpr Core::Text Title = QT_TRANSLATE_NOOP3("Console", "Plan: give %1 to %2", "@title");
//: %1: GPU
constexpr Core::Text EflowTitle =
    QT_TRANSLATE_NOOP3("Console", "Plan: give %1 to the EFLOW virtual machine", "@title");
constexpr Core::Text NothingToDo = QT_TRANSLATE_NOOP3(
    "Console", "Nothing has to be changed; the GPU is only looked for in the VM.", "@info");

QString say(const Core::Text &text, const QStringList &arguments = {})
{
    return Core::safeLine(Core::translated({Context, text, arguments})) + QLatin1Char('\n');
}

bool changesNothing(const Core::Plan &plan)
{
    return std::ranges::none_of(plan.steps, Core::isChange);
}

QString titleOf(const Core::Plan &plan)
{
    return plan.path.route.guest == Core::GuestKind::Eflow
               ? say(EflowTitle, {plan.gpuName})
               : say(Title, {plan.gpuName, plan.vmName});
}

QString planTextOf(const Selection &selection)
{
    const Core::Plan &plan = selection.plan;
    QString text = titleOf(plan);
    if (changesNothing(plan))
        text += say(NothingToDo);
    for (const QString &line : Core::planText(plan))
        text += Core::safeLine(line) + QLatin1Char('\n');
    if (selection.needed.isEmpty())
        return text;
    text += QLatin1Char('\n') + say(NeededTitle);
    for (const QString &name : selection.needed)
        text +=
            QStringLiteral("  ") + say(selection.missing.contains(name) ? Missing : Given, {name});
    return text;
}

QJsonArray sentencesOf(const Core::Plan &plan)
{
    QJsonArray sentences;
    for (const Core::Step &step : plan.steps)
        sentences << Core::translated(Core::behaviourOf(step.kind).intention(step));
    return sentences;
}

QJsonObject planDocument(const Selection &selection)
{
    return {{QStringLiteral("schema"), QStringLiteral("eflow-gpu-setup/plan/1")},
            {QStringLiteral("plan"), Core::planToJson(selection.plan)},
            {QStringLiteral("sentences"), sentencesOf(selection.plan)},
            {QStringLiteral("needed"), QJsonArray::fromStringList(selection.needed)},
            {QStringLiteral("missing"), QJsonArray::fromStringList(selection.missing)},
            {QStringLiteral("powerShell"),
             QJsonObject{{QStringLiteral("apply"), Core::planPowerShell(selection.plan)},
                         {QStringLiteral("undo"), Core::undoPowerShell(selection.plan)}}}};
}

} // namespace

Platform::Result<VerbResult> runPlan(const VerbContext &context)
{
    const auto selection = select(context);
    if (!selection)
        return tl::make_unexpected(selection.error());
    VerbResult result;
    result.text =
        context.options.powerShell ? Core::planPowerShell(selection->plan) : planTextOf(*selection);
    result.document = planDocument(*selection);
    return result;
}

} // namespace App
