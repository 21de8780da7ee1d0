// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/eflowfacts.h"
#include "platform/windows/eflow/eflowmemory.h"
#include "platform/windows/eflow/eflowscripts.h"

namespace Platform::Windows {

/// What the module AzureEFLOW knows, for the Eflow area.
class EflowModuleReader
{
public:
    EflowModuleReader(std::shared_ptr<ScriptHost> scripts, std::shared_ptr<EflowMemory> memory);

    /// Fills deployed, cpuCount, memoryMb, powerState, gpuName, gpuPassthroughType, gpuCount and
    /// gpuList; each is known or unread afterwards. Starts no PowerShell where `installed` is known
    /// to be false. One run costs some seconds on a real host, and the limit of `call` at most.
    void addTo(EflowFacts &facts, const CallContext &call) const;

private:
    void recall(EflowFacts &facts) const;

    EflowScripts m_scripts;
    std::shared_ptr<EflowMemory> m_memory;
};

} // namespace Platform::Windows
