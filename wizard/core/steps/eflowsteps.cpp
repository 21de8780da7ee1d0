// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/steps/eflowsteps.h"

#include "platform/codec.h"
#include "wizard/core/powershell.h"
#include "wizard/core/steps/eflowsettings.h"

namespace Core {

using Platform::CallContext;
using Platform::EflowFacts;
using Platform::ErrorCode;
using Platform::Host;
using Platform::PowerState;
using Platform::Result;

namespace {

/// The module is read in a PowerShell of its own, which asks the agent of a VM that may restart
/// just now. A step that cannot be read is taken back, so it gets more time than a look at the
/// host.
constexpr auto LeastReadLimit = std::chrono::seconds(90);

Result<EflowFacts> readEflow(Host &host, const CallContext &call)
{
    return host.reader()
        .read(Platform::FactArea::Eflow,
              call.limitedTo(std::max<std::chrono::milliseconds>(call.limit, LeastReadLimit)))
        .map([](const Platform::HostFacts &facts) { return facts.eflow; });
}

Result<bool> isDeployed(const EflowFacts &facts)
{
    if (!facts.deployed.isKnown())
        return Platform::failure(ErrorCode::OutcomeUnknown,
                                 QStringLiteral("eflow.deployed is not known"));
    return *facts.deployed;
}

/// What `state` says of a VM that is there; null of one that is not deployed yet.
Result<QJsonValue> probeDeployed(Host &host, const CallContext &call,
                                 Result<QJsonValue> (*state)(const EflowFacts &))
{
    const auto facts = readEflow(host, call);
    if (!facts)
        return tl::make_unexpected(facts.error());
    return isDeployed(*facts).and_then([&](bool isThere) {
        return isThere ? state(*facts) : Result<QJsonValue>(QJsonValue(QJsonValue::Null));
    });
}

QString settingsParameters(const Platform::EflowVmSettings &settings)
{
    QString text = QStringLiteral(" -cpuCount %1 -memoryInMB %2")
                       .arg(settings.cpuCount)
                       .arg(settings.memoryMb);
    if (!settings.gpuPassthroughType)
        return text;
    text += QStringLiteral(" -gpuPassthroughType %1 -gpuCount %2")
                .arg(Platform::enumName(*settings.gpuPassthroughType))
                .arg(settings.gpuCount);
    return text + QStringLiteral(" -gpuName ") + powerShellLiteral(settings.gpuName);
}

} // namespace

Result<QJsonValue> EflowDeploymentStep::probe(Host &host, const Step &, const CallContext &call)
{
    return readEflow(host, call).and_then(isDeployed).map([](bool isThere) {
        return QJsonValue(isThere);
    });
}

Result<> EflowDeploymentStep::change(Host &host, const Step &step, const QJsonValue &to,
                                     const CallContext &call)
{
    const auto isThere = probe(host, step, call);
    if (!isThere)
        return tl::make_unexpected(isThere.error());
    if (*isThere == to)
        return {};
    if (!to.toBool())
        return Platform::failure(ErrorCode::NotSupported,
                                 QStringLiteral("Deploy-Eflow cannot be undone"));
    return eflowSettingsFromJson(step.options)
        .and_then([&](const Platform::EflowVmSettings &settings) {
            return host.eflow().deploy(settings, call);
        });
}

Message EflowDeploymentStep::title(const Step &)
{
    return stepMessage(
        QT_TRANSLATE_NOOP3("Step", "Deployment of the EFLOW virtual machine", "@label"));
}

Message EflowDeploymentStep::intention(const Step &step)
{
    const auto settings = eflowSettingsFromJson(step.options).value_or(Platform::EflowVmSettings{});
    //: %1 is a number of processors, %2 a size in megabytes.
    return stepMessage(
        QT_TRANSLATE_NOOP3("Step",
                           "The EFLOW virtual machine will be deployed with these values: virtual "
                           "processors %1, memory %2 MB. This cannot be undone.",
                           "@info"),
        {QString::number(settings.cpuCount), QString::number(settings.memoryMb)});
}

Message EflowDeploymentStep::status(const Step &)
{
    return stepMessage(
        QT_TRANSLATE_NOOP3("Step", "Deploying the EFLOW virtual machine…", "@status"));
}

QString EflowDeploymentStep::powerShell(const Step &step, const QJsonValue &to)
{
    if (!to.toBool())
        return powerShellComment(
            QStringLiteral("Deploy-Eflow cannot be undone: the virtual machine stays."));
    const auto settings = eflowSettingsFromJson(step.options).value_or(Platform::EflowVmSettings{});
    return QStringLiteral("Deploy-Eflow -acceptEula Yes -acceptOptionalTelemetry No") +
           settingsParameters(settings);
}

Result<QJsonValue> EflowPowerStep::probe(Host &host, const Step &, const CallContext &call)
{
    return probeDeployed(host, call, [](const EflowFacts &facts) -> Result<QJsonValue> {
        if (!facts.powerState.isKnown())
            return Platform::failure(ErrorCode::OutcomeUnknown,
                                     QStringLiteral("eflow.powerState is not known"));
        return QJsonValue(Platform::enumName(*facts.powerState));
    });
}

Result<> EflowPowerStep::change(Host &host, const Step &step, const QJsonValue &to,
                                const CallContext &call)
{
    const auto state = Platform::enumFromName<PowerState>(to.toString());
    if (!state)
        return Platform::failure(ErrorCode::InvalidArgument, Platform::shortJsonText(to));
    // Starting a VM that is on and stopping one that is off does nothing: no need to know.
    const auto current = probe(host, step, call);
    return current && *current == to ? Result<>() : host.eflow().setPower(*state, call);
}

Message EflowPowerStep::title(const Step &)
{
    return stepMessage(
        QT_TRANSLATE_NOOP3("Step", "Power state of the EFLOW virtual machine", "@label"));
}

Message EflowPowerStep::intention(const Step &step)
{
    if (step.after == Platform::enumName(PowerState::Off))
        return stepMessage(
            QT_TRANSLATE_NOOP3("Step", "The EFLOW virtual machine will be stopped.", "@info"));
    return stepMessage(
        QT_TRANSLATE_NOOP3("Step", "The EFLOW virtual machine will be started.", "@info"));
}

Message EflowPowerStep::status(const Step &step)
{
    if (step.after == Platform::enumName(PowerState::Off))
        return stepMessage(
            QT_TRANSLATE_NOOP3("Step", "Stopping the EFLOW virtual machine…", "@status"));
    return stepMessage(
        QT_TRANSLATE_NOOP3("Step", "Starting the EFLOW virtual machine…", "@status"));
}

QString EflowPowerStep::powerShell(const Step &, const QJsonValue &to)
{
    return to == Platform::enumName(PowerState::Off) ? QStringLiteral("Stop-EflowVm")
                                                     : QStringLiteral("Start-EflowVm");
}

Result<QJsonValue> EflowVmStep::probe(Host &host, const Step &, const CallContext &call)
{
    return probeDeployed(host, call, [](const EflowFacts &facts) {
        return eflowSettingsOf(facts).map([](const Platform::EflowVmSettings &settings) {
            return QJsonValue(eflowSettingsToJson(settings));
        });
    });
}

Result<> EflowVmStep::change(Host &host, const Step &step, const QJsonValue &to,
                             const CallContext &call)
{
    const auto settings = eflowSettingsFromJson(to);
    if (!settings)
        return tl::make_unexpected(settings.error());
    // The set is whole and can be sent twice. So a VM that cannot be read now still goes back.
    const auto current = probe(host, step, call);
    if (current && *current == to)
        return {};
    // The cmdlet wants the VM on, and a call that was cut off may have left it off.
    return EflowPowerStep::change(host, step, Platform::enumName(PowerState::On), call)
        .and_then([&] { return host.eflow().configure(*settings, call); });
}

Message EflowVmStep::title(const Step &)
{
    return stepMessage(
        QT_TRANSLATE_NOOP3("Step", "Settings of the EFLOW virtual machine", "@label"));
}

Message EflowVmStep::intention(const Step &step)
{
    const auto settings = eflowSettingsFromJson(step.after).value_or(Platform::EflowVmSettings{});
    const QStringList arguments{QString::number(settings.cpuCount),
                                QString::number(settings.memoryMb), settings.gpuName};
    if (!settings.gpuPassthroughType)
        return stepMessage(
            QT_TRANSLATE_NOOP3("Step",
                               "The EFLOW virtual machine will be set to these values: virtual "
                               "processors %1, memory %2 MB, no GPU.",
                               "@info"),
            arguments);
    if (*settings.gpuPassthroughType == Platform::Method::DirectDeviceAssignment)
        return stepMessage(
            QT_TRANSLATE_NOOP3(
                "Step",
                "The EFLOW virtual machine will be set to these values: virtual processors %1, "
                "memory %2 MB, GPU %3 by Discrete Device Assignment (DDA).",
                "@info"),
            arguments);
    return stepMessage(
        QT_TRANSLATE_NOOP3(
            "Step",
            "The EFLOW virtual machine will be set to these values: virtual processors %1, memory "
            "%2 MB, GPU %3 by GPU paravirtualization (GPU-PV).",
            "@info"),
        arguments);
}

Message EflowVmStep::status(const Step &)
{
    return stepMessage(QT_TRANSLATE_NOOP3(
        "Step", "Changing the settings of the EFLOW virtual machine…", "@status"));
}

QString EflowVmStep::powerShell(const Step &, const QJsonValue &to)
{
    const auto settings = eflowSettingsFromJson(to).value_or(Platform::EflowVmSettings{});
    return QStringLiteral("Set-EflowVm") + settingsParameters(settings) +
           QStringLiteral(" -headless");
}

} // namespace Core
