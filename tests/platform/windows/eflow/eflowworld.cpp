// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/eflow/eflowworld.h"

namespace TestSupport {

using namespace Platform;

EflowWorld::EflowWorld(const HostProfile &profile)
    : m_machine(profile)
    , m_module(std::make_shared<FakeEflowModule>(m_machine))
    , m_reader(m_module, m_memory)
    , m_eflow(m_module, m_memory)
    , m_guests(m_module)
{
}

EflowFacts EflowWorld::facts() { return read(FactArea::Eflow, {}).value_or(HostFacts()).eflow; }

Result<HostFacts> EflowWorld::read(FactArea area, const CallContext &call)
{
    auto facts = m_machine.reader().read(area, call);
    if (area != FactArea::Eflow || !facts)
        return facts;
    const EflowFacts recorded = facts->eflow;
    facts->eflow = EflowFacts();
    facts->eflow.installed = recorded.installed;
    facts->eflow.product = recorded.product;
    facts->eflow.version = recorded.version;
    m_reader.addTo(facts->eflow, call);
    return facts;
}

} // namespace TestSupport
