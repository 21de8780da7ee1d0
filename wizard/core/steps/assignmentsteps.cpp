// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/codec.h"
#include "wizard/core/powershell.h"
#include "wizard/core/steps/devicesteps.h"
#include "wizard/core/steps/vmpowershell.h"

#include <algorithm>

namespace Core {

using Platform::CallContext;
using Platform::ErrorCode;
using Platform::Host;
using Platform::Result;
using Platform::VmFacts;

namespace {

QString vmOf(const Step &step) { return step.options.value(QLatin1String("vm")).toString(); }

QString vmNameOf(const Step &step)
{
    return step.options.value(QLatin1String("vmName")).toString();
}

Result<QStringList> readPartitions(Host &host, const Step &step, const CallContext &call)
{
    return host.reader()
        .readVm(vmOf(step), call)
        .and_then([&](const VmFacts &vm) -> Result<QStringList> {
            if (!vm.gpuPartitions.isKnown())
                return Platform::failure(
                    ErrorCode::OutcomeUnknown,
                    QStringLiteral("vms[%1].gpuPartitions is not known").arg(vmOf(step)));
            return *vm.gpuPartitions;
        });
}

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue each : json.toArray())
        texts << each.toString();
    return texts;
}

/// What of `list` is not in `other`, counting equal ones.
QStringList without(QStringList list, const QStringList &other)
{
    for (const QString &each : other)
        list.removeOne(each);
    return list;
}

} // namespace

Result<QJsonValue> DeviceAssignmentStep::probe(Host &host, const Step &step,
                                               const CallContext &call)
{
    const auto vm = host.reader().readVm(vmOf(step), call);
    if (!vm)
        return tl::make_unexpected(vm.error());
    if (!vm->assignedDevices.isKnown())
        return Platform::failure(
            ErrorCode::OutcomeUnknown,
            QStringLiteral("vms[%1].assignedDevices is not known").arg(vmOf(step)));
    return QJsonValue(
        std::ranges::any_of(*vm->assignedDevices, [&step](const Platform::AssignedDevice &device) {
            return device.locationPath.is(step.target);
        }));
}

Result<> DeviceAssignmentStep::change(Host &host, const Step &step, const QJsonValue &to,
                                      const CallContext &call)
{
    const auto current = probe(host, step, call);
    if (!current)
        return tl::make_unexpected(current.error());
    if (*current == to)
        return {};
    return to.toBool() ? host.vmDevices().assignDevice(vmOf(step), step.target, call)
                       : host.vmDevices().removeDevice(vmOf(step), step.target, call);
}

Message DeviceAssignmentStep::title(const Step &step)
{
    //: %1 is a device, %2 a virtual machine.
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Assignment of the device %1 to %2", "@label"),
                       {step.name, vmNameOf(step)});
}

Message DeviceAssignmentStep::intention(const Step &step)
{
    //: %1 is a device, %2 a virtual machine.
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "The device %1 will be assigned to %2.", "@info"),
                       {step.name, vmNameOf(step)});
}

Message DeviceAssignmentStep::status(const Step &step)
{
    //: %1 is a device, %2 a virtual machine.
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Assigning the device %1 to %2…", "@status"),
                       {step.name, vmNameOf(step)});
}

QString DeviceAssignmentStep::powerShell(const Step &step, const QJsonValue &to)
{
    return (to.toBool() ? QStringLiteral("Add-VMAssignableDevice")
                        : QStringLiteral("Remove-VMAssignableDevice")) +
           powerShellVm(vmOf(step)) + QStringLiteral(" -LocationPath ") +
           powerShellLiteral(step.target);
}

Result<QJsonValue> GpuPartitionStep::probe(Host &host, const Step &step, const CallContext &call)
{
    auto partitions = readPartitions(host, step, call);
    if (!partitions)
        return tl::make_unexpected(partitions.error());
    if (step.target.isEmpty()) {
        const QStringList former = textsOf(step.before);
        const qsizetype added = without(*partitions, former).size();
        for (const QString &each : without(*partitions, former))
            partitions->removeOne(each);
        partitions->append(QStringList(added, QString()));
    }
    partitions->sort();
    return QJsonValue(QJsonArray::fromStringList(*partitions));
}

Result<> GpuPartitionStep::change(Host &host, const Step &step, const QJsonValue &to,
                                  const CallContext &call)
{
    const auto reached = probe(host, step, call);
    const auto current = readPartitions(host, step, call);
    if (!reached)
        return tl::make_unexpected(reached.error());
    if (!current)
        return tl::make_unexpected(current.error());
    if (*reached == to)
        return {};
    for (const QString &each : without(textsOf(to), *current)) {
        if (const auto added = host.vmDevices().addPartition(vmOf(step), each, call); !added)
            return added;
    }
    for (const QString &each : without(*current, textsOf(to))) {
        if (const auto removed = host.vmDevices().removePartition(vmOf(step), each, call); !removed)
            return removed;
    }
    return {};
}

Message GpuPartitionStep::title(const Step &step)
{
    //: %1 is a GPU, %2 a virtual machine.
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Share of %1 for %2", "@label"),
                       {step.name, vmNameOf(step)});
}

Message GpuPartitionStep::intention(const Step &step)
{
    //: %1 is a GPU, %2 a virtual machine.
    return stepMessage(
        QT_TRANSLATE_NOOP3("Step", "%2 will get a share of %1 by GPU paravirtualization (GPU-PV).",
                           "@info"),
        {step.name, vmNameOf(step)});
}

Message GpuPartitionStep::status(const Step &step)
{
    //: %1 is a GPU, %2 a virtual machine.
    return stepMessage(QT_TRANSLATE_NOOP3("Step", "Giving %2 a share of %1…", "@status"),
                       {step.name, vmNameOf(step)});
}

QString GpuPartitionStep::powerShell(const Step &step, const QJsonValue &to)
{
    const QString path = powerShellLiteral(step.target);
    const bool isAdding = textsOf(to).size() > textsOf(step.before).size();
    if (isAdding)
        return QStringLiteral("Add-VMGpuPartitionAdapter") + powerShellVm(vmOf(step)) +
               (step.target.isEmpty() ? QString()
                                      : QString(QStringLiteral(" -InstancePath ") + path));
    return QStringLiteral("Get-VMGpuPartitionAdapter") + powerShellVm(vmOf(step)) +
           (step.target.isEmpty()
                ? QString()
                : QString(QStringLiteral(" | Where-Object InstancePath -eq ") + path)) +
           QStringLiteral(" | Remove-VMGpuPartitionAdapter");
}

} // namespace Core
