// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/exploration/endcheck.h"

#include <unordered_map>
#include <unordered_set>

namespace TestSupport {

/// What an exploration has seen.
struct Explored
{
    qint64 runs = 0;      ///< From the beginning to rest, with every crash in between.
    qint64 processes = 0; ///< Carried out; the others of a run were lived before in the same world.
    qint64 worlds = 0;    ///< That a crash left and the engine can tell apart.
    qint64 findings = 0;  ///< Runs that broke a check.
    QByteArray check;     ///< The first check that was broken,
    QByteArray where;     ///< and how to come there.

    /// "1234 runs, 567 processes carried out in 89 worlds, 0 wrong ends".
    [[nodiscard]] QByteArray text() const;
    Explored &operator+=(const Explored &other);
};

/// Carries a plan out and takes it back in every way: undisturbed and with every disturbance of
/// every call and write, and dies at every moment of it, and of the recoveries, as often as it is
/// allowed to.
class Explorer
{
public:
    static constexpr int MostCrashes = 3;
    struct Extent
    {
        int crashes = 2;
        int everyNth = 1;            ///< Of the disturbances.
        bool crosses = false;        ///< Every disturbance with every failing undo.
        bool stopsAtFinding = false; ///< When it is to show that it finds.
        bool losesFlushes = false;   ///< The disk does, which is a bug.
        /// Lives every process of every run, also one that was lived before in the same world.
        bool repeats = false;
    };

    Explorer(const Scenario &scenario, const Extent &extent);

    [[nodiscard]] Explored explore();

private:
    enum class Work { Apply, Undo, Recover };
    /// How the world came to be in which a process begins.
    struct Start
    {
        Work work = Work::Recover;
        Disturbance disturbance = {};
        int crashesLeft = 0;
    };

    void exploreUndoFaults(Work work, const Disturbance &disturbance);
    void exploreFrom(Work work, const Disturbance &disturbance, const UndoFault &fault);
    /// The runs that go through a process, by the number of crashes that may still come.
    struct Ways
    {
        std::array<qint64, MostCrashes + 1> runs{};
        int known = -1; ///< The largest number that was explored.
    };
    [[nodiscard]] Ways live(const World &begin, const Start &start);
    [[nodiscard]] Ways recoverFrom(const World &world, int crashesLeft);
    [[nodiscard]] size_t meaningOf(const DiskContent &disk);
    [[nodiscard]] std::optional<Core::RunReport> work(Process &process, const Start &start) const;
    /// Counts a broken check; null is none.
    void find(const char *check);
    [[nodiscard]] bool isEnough() const;

    Scenario m_scenario;
    ModelFrame m_frame;
    PlanJournals m_journals;
    Extent m_extent;
    World m_former;
    World m_planned; ///< What an undisturbed run leaves.
    std::optional<EndCheck> m_check;
    qsizetype m_calls = 0;
    qsizetype m_writes = 0;
    qint64 m_number = 0; ///< Of the disturbance, for the sample.
    QByteArray m_where;
    Explored m_explored;
    std::unordered_map<size_t, size_t> m_meanings;     ///< Of journals, by their bytes.
    std::unordered_set<WorldKey, WorldKeyHash> m_ends; ///< That were judged.
    std::unordered_map<WorldKey, Ways, WorldKeyHash> m_known;
};

} // namespace TestSupport
