// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/windowsassembly.h"

#include "platform/windows/eflow/eflowcontrol.h"
#include "platform/windows/eflow/eflowguestprobe.h"
#include "platform/windows/facts/machineidentity.h"
#include "platform/windows/facts/windowsfactreader.h"
#include "platform/windows/gpus/windowsdevicecontrol.h"
#include "platform/windows/hyperv/hypervconnection.h"
#include "platform/windows/hyperv/hypervvmcontrol.h"
#include "platform/windows/hyperv/hypervvmdevices.h"
#include "platform/windows/recovery/bootrecoverytask.h"
#include "platform/windows/windowshost.h"
#include "platform/windows/windowsreader.h"

namespace Platform::Windows {

std::unique_ptr<Host> assembleWindowsHost(const WindowsSources &sources,
                                          const RecoveryCommand &recovery)
{
    const auto pending = std::make_shared<PendingChanges>();
    const auto hyperv = std::make_shared<HyperVConnection>(
        sources.wmi, [system = sources.system] { return readRightsFacts(*system); }, pending);
    const GpuSources gpus{sources.pnp, sources.adapters, sources.registry, sources.files,
                          std::make_shared<HyperVInventory>(hyperv)};
    WindowsParts parts;
    parts.reader = std::make_unique<WindowsReader>(sources, hyperv, pending);
    parts.devices = std::make_unique<WindowsDeviceControl>(
        gpus, std::make_shared<AssignableDevices>(hyperv), pending);
    parts.vms = std::make_unique<HyperVVmControl>(hyperv);
    parts.vmDevices = std::make_unique<HyperVVmDevices>(hyperv);
    parts.eflow = std::make_unique<WindowsEflowControl>(sources.scripts, sources.eflowMemory);
    parts.guests = std::make_unique<EflowGuestProbe>(sources.scripts);
    parts.recoveryTask = std::make_unique<BootRecoveryTask>(
        sources.tasks, ProgramStore(sources.programFolder), recovery, sources.runOnce);
    parts.keepAwake = sources.keepAwake;
    parts.machineId = machineIdentity(*sources.registry, *sources.system);
    parts.displayName = sources.system->computerName().value_or(QStringLiteral("localhost"));
    return std::make_unique<WindowsHost>(std::move(parts));
}

} // namespace Platform::Windows
