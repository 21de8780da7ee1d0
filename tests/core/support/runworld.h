// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/simulated/simulatedhost.h"
#include "tests/core/support/memoryjournal.h"
#include "tests/core/support/scenario.h"
#include "tests/core/support/watchedhost.h"
#include "tests/support/skippingclock.h"
#include "wizard/core/runner.h"

#include <memory>

namespace TestSupport {

/// A simulated machine with its journal, in which a run can be carried out, cut off and recovered.
/// Every effect is checked against the journal: one that no durable record announced fails the
/// test.
class RunWorld
{
public:
    explicit RunWorld(const Platform::HostProfile &profile);

    [[nodiscard]] Core::Runner runner();
    [[nodiscard]] Core::RunReport apply(const Core::Plan &plan, std::stop_token stop = {});
    /// A step by itself, without the engine, which alone announces what it does.
    [[nodiscard]] Platform::Result<> applyAlone(const Core::Step &step);
    [[nodiscard]] Platform::Result<> undoAlone(const Core::Step &step);
    /// Takes effects of this plan for announced once its intents stand in the journal.
    void trust(const Core::Plan &plan) { m_plan = plan; }
    [[nodiscard]] Platform::HostProfile snapshot() const { return m_machine->snapshot(); }
    /// The machine as a profile without its faults: equal machines give equal bytes.
    [[nodiscard]] QByteArray machine() const;
    [[nodiscard]] bool isRecoveryArmed() const;
    [[nodiscard]] bool isKeptAwake() const { return m_machine->isKeptAwake(); }

    /// Calls `onEvent` before every write of the journal and before and after every change of the
    /// machine.
    void watch(const std::function<void()> &onEvent = [] {});

    bool isConfirmed = true; ///< What a person answers who is asked.
    SkippingClock clock;
    MemoryJournal journal;
    WatchedHost host;

private:
    RunWorld(std::unique_ptr<Platform::Simulated::SimulatedHost> machine);
    void watchOrder();
    std::unique_ptr<Platform::Simulated::SimulatedHost> m_machine;
    Core::Plan m_plan;
};

} // namespace TestSupport
