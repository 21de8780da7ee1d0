// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/steps/devicesteps.h"

#include "platform/codec.h"
#include "wizard/core/powershell.h"

namespace Core {

using Platform::CallContext;
using Platform::DeviceStatus;
using Platform::ErrorCode;
using Platform::GpuFacts;
using Platform::Host;
using Platform::Result;

namespace {

QString option(const Step &step, const char *key)
{
    return step.options.value(QLatin1String(key)).toString();
}

bool isRequired(const Step &step, const char *key)
{
    return step.options.value(QLatin1String(key)).toBool(true);
}

/// The instance id of the function that the step moves.
QString functionOf(const Step &step)
{
    return step.kind == StepKind::DeviceEnabled ? step.target : option(step, "instanceId");
}

/// The state of one function of a card; without one of its own, that of the card.
Result<DeviceStatus> functionStatus(const GpuFacts &gpu, const QString &instanceId)
{
    Platform::Fact<DeviceStatus> status = gpu.status;
    for (const Platform::DeviceFunction &function : gpu.otherFunctions.valueOr({})) {
        if (function.instanceId.is(instanceId) && function.status.isKnown())
            status = function.status;
    }
    if (!status.isKnown())
        return Platform::failure(ErrorCode::OutcomeUnknown,
                                 QStringLiteral("the state of %1 is not known").arg(instanceId));
    return *status;
}

Result<DeviceStatus> readStatus(Host &host, const Step &step, const CallContext &call)
{
    return host.reader().readGpu(option(step, "gpu"), call).and_then([&](const GpuFacts &gpu) {
        return functionStatus(gpu, functionOf(step));
    });
}

bool isOnHost(DeviceStatus status)
{
    return status != DeviceStatus::Dismounted && status != DeviceStatus::Assigned;
}

} // namespace

Result<QJsonValue> DeviceEnabledStep::probe(Host &host, const Step &step, const CallContext &call)
{
    return readStatus(host, step, call).map([](DeviceStatus status) {
        return QJsonValue(isOnHost(status) && status != DeviceStatus::Disabled);
    });
}

Result<> DeviceEnabledStep::change(Host &host, const Step &step, const QJsonValue &to,
                                   const CallContext &call)
{
    const auto current = probe(host, step, call);
    if (!current)
        return tl::make_unexpected(current.error());
    return *current == to ? Result<>() : host.devices().setEnabled(step.target, to.toBool(), call);
}

Message DeviceEnabledStep::title(const Step &step)
{
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "State of the device %1", "@label"), {step.name});
}

Message DeviceEnabledStep::intention(const Step &step)
{
    if (step.after.toBool())
        return stepMessage(
            QT_TRANSLATE_NOOP3("Step", "The device %1 will be enabled on this computer.", "@info"),
            {step.name});
    return stepMessage(
        QT_TRANSLATE_NOOP3("Step", "The device %1 will be disabled on this computer.", "@info"),
        {step.name});
}

Message DeviceEnabledStep::status(const Step &step)
{
    if (step.after.toBool())
        return stepMessage(QT_TRANSLATE_NOOP3("Step", "Enabling the device %1…", "@status"),
                           {step.name});
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Disabling the device %1…", "@status"),
                       {step.name});
}

QString DeviceEnabledStep::powerShell(const Step &step, const QJsonValue &to)
{
    return (to.toBool() ? QStringLiteral("Enable-PnpDevice")
                        : QStringLiteral("Disable-PnpDevice")) +
           QStringLiteral(" -InstanceId ") + powerShellLiteral(step.target) +
           QStringLiteral(" -Confirm:$false");
}

Result<QJsonValue> DeviceMountStep::probe(Host &host, const Step &step, const CallContext &call)
{
    return readStatus(host, step, call).map([](DeviceStatus status) {
        return QJsonValue(isOnHost(status));
    });
}

Result<> DeviceMountStep::change(Host &host, const Step &step, const QJsonValue &to,
                                 const CallContext &call)
{
    const auto current = probe(host, step, call);
    if (!current)
        return tl::make_unexpected(current.error());
    if (*current == to)
        return {};
    if (to.toBool())
        return host.devices().mount(step.target, call);
    return host.devices().dismount({option(step, "instanceId"), step.target,
                                    isRequired(step, "requireAcsSupport"),
                                    isRequired(step, "requireDeviceMitigations")},
                                   call);
}

Message DeviceMountStep::title(const Step &step)
{
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Ownership of the device %1", "@label"),
                       {step.name});
}

Message DeviceMountStep::intention(const Step &step)
{
    const bool hasAcs = isRequired(step, "requireAcsSupport");
    const bool hasMitigations = isRequired(step, "requireDeviceMitigations");
    if (hasAcs && hasMitigations)
        return stepMessage(
            QT_TRANSLATE_NOOP3("Step", "The device %1 will be dismounted from this computer.",
                               "@info"),
            {step.name});
    if (hasAcs)
        return stepMessage(
            QT_TRANSLATE_NOOP3(
                "Step",
                "The device %1 will be dismounted from this computer without the protection "
                "of a mitigation driver.",
                "@info"),
            {step.name});
    if (hasMitigations)
        return stepMessage(
            QT_TRANSLATE_NOOP3(
                "Step",
                "The device %1 will be dismounted from this computer without the protection "
                "of Access Control Services (ACS).",
                "@info"),
            {step.name});
    return stepMessage(
        QT_TRANSLATE_NOOP3(
            "Step",
            "The device %1 will be dismounted from this computer without the protection of "
            "Access Control Services (ACS) and of a mitigation driver.",
            "@info"),
        {step.name});
}

Message DeviceMountStep::status(const Step &step)
{
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Dismounting the device %1…", "@status"),
                       {step.name});
}

QString DeviceMountStep::powerShell(const Step &step, const QJsonValue &to)
{
    const QString path = QStringLiteral(" -LocationPath ") + powerShellLiteral(step.target);
    if (to.toBool())
        return QStringLiteral("Mount-VMHostAssignableDevice") + path;
    const bool isWhole =
        isRequired(step, "requireAcsSupport") && isRequired(step, "requireDeviceMitigations");
    return QStringLiteral("Dismount-VMHostAssignableDevice") + path +
           (isWhole ? QString() : QStringLiteral(" -Force"));
}

} // namespace Core
