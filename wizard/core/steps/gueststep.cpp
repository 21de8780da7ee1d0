// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/steps/gueststep.h"

#include "platform/enumnames.h"
#include "wizard/core/powershell.h"

namespace Core {

using Platform::CallContext;
using Platform::ErrorCode;
using Platform::GuestEvidence;
using Platform::Host;
using Platform::Method;
using Platform::Result;

namespace {

Method methodOf(const Step &step)
{
    const QString name = step.options.value(QLatin1String("method")).toString();
    return Platform::enumFromName<Method>(name).value_or(Method::ParaVirtualization);
}

} // namespace

Result<GuestEvidence> GuestGpuStep::lookInside(Host &host, const Step &step,
                                               const CallContext &call)
{
    const auto evidence = host.guests().probe(step.target, methodOf(step), call);
    if (evidence && !evidence->gpuWorks)
        return Platform::failure(ErrorCode::GuestGpuMissing,
                                 evidence->lines.join(QLatin1String("; ")));
    return evidence;
}

Result<QJsonValue> GuestGpuStep::probe(Host &host, const Step &step, const CallContext &call)
{
    return host.guests()
        .probe(step.target, methodOf(step), call)
        .map([](const GuestEvidence &evidence) { return QJsonValue(evidence.gpuWorks); });
}

Result<> GuestGpuStep::change(Host &host, const Step &step, const QJsonValue &,
                              const CallContext &call)
{
    return lookInside(host, step, call).map([](const GuestEvidence &) {});
}

Message GuestGpuStep::title(const Step &step)
{
    if (step.target.isEmpty())
        return stepMessage(
            QT_TRANSLATE_NOOP3("Step", "GPU inside the EFLOW virtual machine", "@label"));
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "GPU inside %1", "@label"), {step.name});
}

Message GuestGpuStep::intention(const Step &step)
{
    if (step.target.isEmpty())
        return stepMessage(QT_TRANSLATE_NOOP3(
            "Step", "The GPU will be checked inside the EFLOW virtual machine.", "@info"));
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "The GPU will be checked inside %1.", "@info"),
                       {step.name});
}

Message GuestGpuStep::status(const Step &step)
{
    if (step.target.isEmpty())
        return stepMessage(QT_TRANSLATE_NOOP3(
            "Step", "Looking for the GPU inside the EFLOW virtual machine…", "@status"));
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Looking for the GPU inside %1…", "@status"),
                       {step.name});
}

QString GuestGpuStep::powerShell(const Step &step, const QJsonValue &)
{
    const QString command = methodOf(step) == Method::ParaVirtualization
                                ? QStringLiteral("ls -l /dev/dxg")
                                : QStringLiteral("lspci -nn");
    if (step.target.isEmpty())
        return QStringLiteral("Invoke-EflowVmCommand ") + powerShellLiteral(command);
    return powerShellComment(QString(QStringLiteral("Inside the virtual machine: ") + command));
}

} // namespace Core
