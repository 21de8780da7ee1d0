// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/steps/vmsteps.h"

#include "platform/codec.h"
#include "wizard/core/powershell.h"
#include "wizard/core/steps/vmpowershell.h"

namespace Core {

using Platform::CallContext;
using Platform::ErrorCode;
using Platform::Host;
using Platform::Result;
using Platform::VmState;

namespace {

bool isRunning(const QJsonValue &state) { return state == Platform::enumName(VmState::Running); }

QString numberOf(const Step &step, QLatin1String key)
{
    return QString::number(step.after.toObject().value(key).toInteger());
}

} // namespace

Result<QJsonValue> VmPowerStep::probe(Host &host, const Step &step, const CallContext &call)
{
    const auto vm = host.reader().readVm(step.target, call);
    if (!vm)
        return tl::make_unexpected(vm.error());
    if (!vm->state.isKnown())
        return Platform::failure(ErrorCode::OutcomeUnknown,
                                 QStringLiteral("vms[%1].state is not known").arg(step.target));
    return QJsonValue(Platform::enumName(*vm->state));
}

Result<> VmPowerStep::change(Host &host, const Step &step, const QJsonValue &to,
                             const CallContext &call)
{
    if (!isRunning(to) && to != Platform::enumName(VmState::Off))
        return Platform::failure(ErrorCode::InvalidArgument, Platform::shortJsonText(to));
    const auto current = probe(host, step, call);
    if (!current)
        return tl::make_unexpected(current.error());
    if (*current == to)
        return {};
    return isRunning(to) ? host.vms().start(step.target, call) : host.vms().stop(step.target, call);
}

Message VmPowerStep::title(const Step &step)
{
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Power state of %1", "@label"), {step.name});
}

Message VmPowerStep::intention(const Step &step)
{
    if (isRunning(step.after))
        return stepMessage(QT_TRANSLATE_NOOP3("Step", "%1 will be started.", "@info"), {step.name});
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "%1 will be shut down.", "@info"), {step.name});
}

Message VmPowerStep::status(const Step &step)
{
    if (isRunning(step.after))
        return stepMessage(QT_TRANSLATE_NOOP3("Step", "Starting %1…", "@status"), {step.name});
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Shutting down %1…", "@status"), {step.name});
}

QString VmPowerStep::powerShell(const Step &step, const QJsonValue &to)
{
    return (isRunning(to) ? QStringLiteral("Start-VM") : QStringLiteral("Stop-VM")) +
           powerShellVm(step.target);
}

Message VmStopActionStep::title(const Step &step)
{
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Automatic stop action of %1", "@label"),
                       {step.name});
}

Message VmStopActionStep::intention(const Step &step)
{
    //: "Turn off" is the name that Hyper-V Manager gives this automatic stop action.
    return stepMessage(
        QT_TRANSLATE_NOOP3("Step", "The automatic stop action of %1 will be set to “Turn off”.",
                           "@info"),
        {step.name});
}

Message VmStopActionStep::status(const Step &step)
{
    return stepMessage(
        QT_TRANSLATE_NOOP3("Step", "Setting the automatic stop action of %1…", "@status"),
        {step.name});
}

Message VmMemoryStep::title(const Step &step)
{
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Dynamic memory of %1", "@label"), {step.name});
}

Message VmMemoryStep::intention(const Step &step)
{
    //: %1 is a virtual machine, %2 a size in megabytes.
    return stepMessage(
        QT_TRANSLATE_NOOP3("Step", "%1 will always have %2 MB of memory instead of dynamic memory.",
                           "@info"),
        {step.name, numberOf(step, QLatin1String("memoryStartupMb"))});
}

Message VmMemoryStep::status(const Step &step)
{
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Setting the memory of %1…", "@status"),
                       {step.name});
}

Message VmCheckpointsStep::title(const Step &step)
{
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Checkpoints of %1", "@label"), {step.name});
}

Message VmCheckpointsStep::intention(const Step &step)
{
    return stepMessage(QT_TRANSLATE_NOOP3("Step",
                                          "The creation of checkpoints of %1 will be switched off.",
                                          "@info"),
                       {step.name});
}

Message VmCheckpointsStep::status(const Step &step)
{
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Switching off checkpoints of %1…", "@status"),
                       {step.name});
}

Message VmCacheControlStep::title(const Step &step)
{
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Cache control of %1", "@label"), {step.name});
}

Message VmCacheControlStep::intention(const Step &step)
{
    return stepMessage(
        QT_TRANSLATE_NOOP3("Step", "%1 will be allowed to control the cache types of its memory.",
                           "@info"),
        {step.name});
}

Message VmCacheControlStep::status(const Step &step)
{
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Setting the cache control of %1…", "@status"),
                       {step.name});
}

Message VmMmioGapsStep::title(const Step &step)
{
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Memory-mapped I/O space of %1", "@label"),
                       {step.name});
}

Message VmMmioGapsStep::intention(const Step &step)
{
    constexpr QLatin1String Base("highMmioBaseMb");
    QStringList arguments{step.name, numberOf(step, QLatin1String("lowMmioMb")),
                          numberOf(step, QLatin1String("highMmioMb"))};
    if (!step.after.toObject().contains(Base))
        //: %1 is a virtual machine, %2 and %3 are sizes in megabytes.
        return stepMessage(
            QT_TRANSLATE_NOOP3(
                "Step",
                "The memory-mapped I/O space of %1 will be set to %2 MB below 4 GB and %3 MB "
                "above.",
                "@info"),
            arguments);
    arguments << numberOf(step, Base);
    //: %1 is a virtual machine, %2 and %3 are sizes and %4 an address, all in megabytes.
    return stepMessage(
        QT_TRANSLATE_NOOP3(
            "Step",
            "The memory-mapped I/O space of %1 will be set to %2 MB below 4 GB and %3 MB "
            "from %4 MB on.",
            "@info"),
        arguments);
}

Message VmMmioGapsStep::status(const Step &step)
{
    return stepMessage(
        QT_TRANSLATE_NOOP3("Step", "Setting the memory-mapped I/O space of %1…", "@status"),
        {step.name});
}

} // namespace Core
