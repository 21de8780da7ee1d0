// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/verbs/runreport.h"

#include "platform/enumnames.h"
#include "wizard/core/journalfilestore.h"
#include "wizard/core/safetext.h"
#include "wizard/core/steps/gueststep.h"

#include <QJsonArray>

namespace App {

namespace {

using Platform::Result;

constexpr char Context[] = "Console";
constexpr Core::Text Works =
    QT_TRANSLATE_NOOP3("Console", "The GPU works in the virtual machine.", "@status");
constexpr Core::Text WorksNot =
    QT_TRANSLATE_NOOP3("Console", "The GPU does not work in the virtual machine.", "@status");
constexpr Core::Text NoPath = QT_TRANSLATE_NOOP3(
    "Console", "No run is recorded. Name the VM and the method with --guest, --vm and --method.",
    "@error");

QString say(const Core::Text &text) { return Core::translated({Context, text, {}}); }

/// The path that the answers name whole, or that of the recorded run.
Result<Core::Path> pathToVerify(const VerbContext &context)
{
    const Core::Answers &answers = context.answers;
    const bool isWhole = answers.guest && answers.method &&
                         (*answers.guest == Core::GuestKind::Eflow || !answers.vm.isEmpty());
    if (isWhole)
        return Core::Path{answers.gpu, {*answers.method, *answers.guest}, answers.vm};
    Core::JournalFileStore store(context.chosen.journalFile);
    const auto plan = recordedPlan(context, store);
    if (!plan)
        return tl::make_unexpected(plan.error());
    if (!*plan)
        return Platform::failure(Platform::ErrorCode::UsageInvalid, say(NoPath));
    return (*plan)->path;
}

QJsonObject verifyDocument(const Core::Path &path, const Platform::GuestEvidence &evidence)
{
    return {{QStringLiteral("schema"), QStringLiteral("eflow-gpu-setup/verify/1")},
            {QStringLiteral("method"), Platform::enumName(path.route.method)},
            {QStringLiteral("guest"), Core::guestName(path.route.guest)},
            {QStringLiteral("vm"), path.vm},
            {QStringLiteral("gpuWorks"), evidence.gpuWorks},
            {QStringLiteral("lines"), QJsonArray::fromStringList(evidence.lines)}};
}

} // namespace

Result<VerbResult> runVerify(const VerbContext &context)
{
    const Result<Core::Path> path = pathToVerify(context);
    if (!path)
        return tl::make_unexpected(path.error());
    const std::chrono::milliseconds limit = Core::behaviourOf(Core::StepKind::GuestGpu).limit;
    const auto evidence =
        context.chosen.host->guests().probe(path->vm, path->route.method, {context.stop, limit});
    if (!evidence)
        return tl::make_unexpected(evidence.error());
    VerbResult result;
    result.code = evidence->gpuWorks ? ExitCode::Success : ExitCode::Failed;
    result.text = say(evidence->gpuWorks ? Works : WorksNot) + QLatin1Char('\n');
    for (const QString &line : evidence->lines)
        result.text += QStringLiteral("  ") + Core::safeLine(line) + QLatin1Char('\n');
    result.document = verifyDocument(*path, *evidence);
    return result;
}

} // namespace App
