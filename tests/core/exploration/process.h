// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/exploration/modelhost.h"
#include "tests/core/exploration/world.h"
#include "tests/support/skippingclock.h"
#include "wizard/core/runner.h"

namespace TestSupport {

/// The life of one process in a world. It is lived to its end; every moment at which the computer
/// could have died is told with the world that would have been left.
class Process
{
public:
    struct Watcher
    {
        std::function<void(const World &)> mayDie = {};
        std::function<void(const char *check)> breaks = {};
    };

    Process(const ModelFrame &frame, World &world, Watcher watcher);

    /// The journal of its runs as they begin it.
    [[nodiscard]] static Core::JournalState header(const ModelFrame &frame, const Core::Plan &plan);

    [[nodiscard]] Core::RunReport apply(const Core::Plan &plan, const Disturbance &disturbance);
    [[nodiscard]] Core::RunReport undo(const Disturbance &disturbance);
    [[nodiscard]] std::optional<Core::RunReport> recover();
    [[nodiscard]] qsizetype calls() const { return m_calls; }
    [[nodiscard]] qsizetype writes() const { return m_writes; }

private:
    using Done = ModelHost::Done;

    [[nodiscard]] Done pass(Part part, const Platform::CallContext &call,
                            const std::function<Done()> &effect);
    [[nodiscard]] Done meet(Fate fate, Part part, const Platform::CallContext &call,
                            const std::function<Done()> &effect);
    /// The intent of this step, or of another one that moves the same, is durable.
    [[nodiscard]] bool isAnnounced() const;
    /// The effect, watched.
    [[nodiscard]] Done carryOut(Part part, const std::function<Done()> &effect);
    [[nodiscard]] bool undoFails();
    [[nodiscard]] ModelDisk::Write writeFate();
    void note(const Core::StepEvent &event);
    void mayDie(const DiskContent &disk);

    const ModelFrame &m_frame;
    World &m_world;
    Watcher m_watcher;
    Disturbance m_disturbance;
    std::stop_source m_stop;
    ModelHost m_host;
    ModelDisk m_disk;
    SkippingClock m_clock;
    Core::Runner m_runner;
    qsizetype m_calls = 0;
    qsizetype m_writes = 0;
    qsizetype m_step = -1; ///< That is carried out or taken back now.
    bool m_isUndoing = false;
};

} // namespace TestSupport
