// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/eflow/eflowmemory.h"
#include "platform/windows/eflow/scripthost.h"
#include "platform/windows/facts/files.h"
#include "platform/windows/facts/registry.h"
#include "platform/windows/facts/services.h"
#include "platform/windows/facts/systeminfo.h"
#include "platform/windows/gpus/displayadapters.h"
#include "platform/windows/gpus/pnpdevices.h"
#include "platform/windows/recovery/runonce.h"
#include "platform/windows/recovery/taskscheduler.h"
#include "platform/windows/wmi/wmiconnection.h"

#include <functional>
#include <memory>

namespace Platform::Windows {

/// All that a Windows host asks and changes. Shared, because a call that hangs is left behind with
/// its source.
struct WindowsSources
{
    std::shared_ptr<Registry> registry;
    std::shared_ptr<SystemInfo> system;
    std::shared_ptr<Services> services;
    std::shared_ptr<Files> files;
    std::shared_ptr<PnpDevices> pnp;
    std::shared_ptr<DisplayAdapters> adapters;
    std::shared_ptr<WmiConnector> wmi;
    std::shared_ptr<ScriptHost> scripts;
    std::shared_ptr<EflowMemory> eflowMemory;
    std::shared_ptr<TaskScheduler> tasks;
    std::shared_ptr<RunOnce> runOnce;
    std::function<void(bool)> keepAwake; ///< As Host::keepAwake().
    QString programFolder; ///< Where the recovery task keeps the program that it runs.
};

} // namespace Platform::Windows
