// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/eflowmodulereader.h"

#include "platform/windows/eflow/modulefacts.h"

namespace Platform::Windows {

EflowModuleReader::EflowModuleReader(std::shared_ptr<ScriptHost> scripts,
                                     std::shared_ptr<EflowMemory> memory)
    : m_scripts(std::move(scripts))
    , m_memory(std::move(memory))
{
}

void EflowModuleReader::addTo(EflowFacts &facts, const CallContext &call) const
{
    if (facts.installed.is(false))
        return markModuleUnread(facts, QStringLiteral("EFLOW is not installed"));
    const auto state = m_scripts.run(Script::ReadState, {}, call);
    if (!state)
        return markModuleUnread(facts, QString(errorCodeName(state.error().code)) +
                                           QStringLiteral(": ") + state.error().detail);
    readModuleFacts(*state, facts);
    recall(facts);
}

/// The name and the method of the GPU where the module does not tell them, if all that it tells
/// agrees with what was last sent to it.
void EflowModuleReader::recall(EflowFacts &facts) const
{
    const bool hasGpu = facts.gpuCount.isKnown() && *facts.gpuCount > 0;
    if (!hasGpu || (facts.gpuName.isKnown() && facts.gpuPassthroughType.isKnown()))
        return;
    const auto last = m_memory->settings();
    const bool agrees = last && last->gpuPassthroughType && !last->gpuName.isEmpty() &&
                        facts.cpuCount.is(last->cpuCount) && facts.memoryMb.is(last->memoryMb) &&
                        facts.gpuCount.is(last->gpuCount) &&
                        facts.gpuName.valueOr(last->gpuName) == last->gpuName;
    if (!agrees)
        return;
    facts.gpuName = Fact<QString>(last->gpuName, m_memory->place());
    facts.gpuPassthroughType = Fact<Method>(*last->gpuPassthroughType, m_memory->place());
}

} // namespace Platform::Windows
