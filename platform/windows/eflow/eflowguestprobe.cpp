// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/eflowguestprobe.h"

#include "platform/windows/eflow/guestchecks.h"
#include "platform/windows/eflow/scriptrequest.h"
#include "platform/windows/hyperv/callbudget.h"

#include <QJsonArray>

namespace Platform::Windows {

namespace {

/// One look, the pause between two, and how often a VM that answers may miss its GPU.
constexpr auto LongestGuestLook = std::chrono::seconds(90);
constexpr auto GuestLookInterval = std::chrono::seconds(5);
constexpr int MostLooksAtMissingGpu = 4;

QJsonObject commandsOf(Method method)
{
    QJsonArray commands;
    for (const QString &command : guestCommands(method))
        commands << scriptArgument(command);
    return {{QStringLiteral("commands"), commands}};
}

QList<QStringList> outputsOf(const QJsonObject &value)
{
    QList<QStringList> outputs;
    for (const QJsonValue &answer : value.value(QLatin1String("answers")).toArray()) {
        QStringList lines;
        for (const QJsonValue &text : answer.toArray()) {
            for (const QString &line : text.toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                lines << line.trimmed();
        }
        outputs << lines;
    }
    return outputs;
}

/// Whether the VM may answer after a while.
bool isSilent(const Result<GuestEvidence> &found)
{
    if (found)
        return false;
    const ErrorCode code = found.error().code;
    return code == ErrorCode::EflowSshUnavailable || code == ErrorCode::ProviderUnavailable ||
           code == ErrorCode::EflowFailed || code == ErrorCode::TimedOut;
}

/// A VM that is not there, off or deaf cannot be asked.
Error asUnreachable(Error error)
{
    switch (error.code) {
    case ErrorCode::EflowNotDeployed:
    case ErrorCode::EflowVmOff:
    case ErrorCode::EflowSshUnavailable:
    case ErrorCode::EflowFailed:
        error.code = ErrorCode::GuestUnreachable;
        break;
    default:
        break;
    }
    return error;
}

} // namespace

EflowGuestProbe::EflowGuestProbe(std::shared_ptr<ScriptHost> scripts)
    : m_scripts(std::move(scripts))
{
}

Result<GuestEvidence> EflowGuestProbe::probe(const QString &vmId, Method method,
                                             const CallContext &call)
{
    if (!vmId.isEmpty())
        return failure(ErrorCode::NotSupported,
                       QStringLiteral("no channel leads into a VM of Hyper-V"));
    const CallBudget budget(call);
    int looksAtMissingGpu = 0;
    for (;;) {
        const auto found = look(method, budget.rest().within(LongestGuestLook));
        if (found && !found->gpuWorks)
            ++looksAtMissingGpu;
        const bool mayCome = isSilent(found) || (found && !found->gpuWorks &&
                                                 looksAtMissingGpu < MostLooksAtMissingGpu);
        const auto waited =
            mayCome ? budget.wait(GuestLookInterval, QStringLiteral("the VM does not answer"))
                    : failure(ErrorCode::TimedOut);
        if (!waited && waited.error().code == ErrorCode::Cancelled)
            return tl::make_unexpected(waited.error());
        if (!waited)
            return found.map_error(asUnreachable);
    }
}

Result<GuestEvidence> EflowGuestProbe::look(Method method, const CallContext &call) const
{
    return m_scripts.run(Script::RunCommands, commandsOf(method), call)
        .map(
            [method](const QJsonObject &value) { return guestEvidence(method, outputsOf(value)); });
}

} // namespace Platform::Windows
