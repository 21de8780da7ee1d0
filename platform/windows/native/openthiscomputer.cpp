// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/host.h"

#include "platform/standardplaces.h"
#include "platform/windows/eflow/fileeflowmemory.h"
#include "platform/windows/facts/diskfiles.h"
#include "platform/windows/native/comtaskscheduler.h"
#include "platform/windows/native/comwmiconnector.h"
#include "platform/windows/native/nativedisplayadapters.h"
#include "platform/windows/native/nativepnpdevices.h"
#include "platform/windows/native/nativeregistry.h"
#include "platform/windows/native/nativerunonce.h"
#include "platform/windows/native/nativeservices.h"
#include "platform/windows/native/nativesysteminfo.h"
#include "platform/windows/native/powershellhost.h"
#include "platform/windows/native/wakefulness.h"
#include "platform/windows/windowsassembly.h"

namespace Platform {

Result<std::unique_ptr<Host>> openThisComputer(const RecoveryCommand &recovery)
{
    Windows::WindowsSources sources;
    sources.registry = std::make_shared<Windows::NativeRegistry>();
    sources.system = std::make_shared<Windows::NativeSystemInfo>();
    sources.services = std::make_shared<Windows::NativeServices>();
    sources.files = std::make_shared<Windows::DiskFiles>();
    sources.pnp = std::make_shared<Windows::NativePnpDevices>();
    sources.adapters = std::make_shared<Windows::NativeDisplayAdapters>();
    sources.wmi = std::make_shared<Windows::ComWmiConnector>();
    sources.scripts = std::make_shared<Windows::PowerShellHost>();
    sources.eflowMemory = std::make_shared<Windows::FileEflowMemory>(machineDataFolder());
    sources.tasks = std::make_shared<Windows::ComTaskScheduler>();
    sources.runOnce = std::make_shared<Windows::NativeRunOnce>();
    sources.programFolder = machineDataFolder();
    sources.keepAwake = Windows::keepAwake;
    return Windows::assembleWindowsHost(sources, recovery);
}

} // namespace Platform
