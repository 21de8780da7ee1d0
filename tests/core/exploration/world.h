// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/exploration/fault.h"
#include "tests/core/exploration/modeldisk.h"
#include "tests/core/exploration/modelmachine.h"
#include "tests/core/exploration/planjournals.h"

namespace TestSupport {

/// All that is left when the process dies: what the next process finds.
struct World
{
    ModelMachine machine;
    DiskContent disk;
    UndoFault undoFault;
    Part gone = Part::None;
    bool hasLostWrites = false; ///< The disk failed in the process that left it.
};

/// Two hashes of all of it, together as good as the world itself.
struct WorldKey
{
    size_t first = 0;
    size_t second = 0;

    bool operator==(const WorldKey &) const = default;
};

/// The key of a world, where `journal` stands for its journal.
[[nodiscard]] WorldKey keyOf(const World &world, size_t journal);
/// A hash of what the engine knows from a journal: those of other records that tell the same have
/// one.
[[nodiscard]] size_t meaningOf(const DiskContent &disk, const PlanJournals &journals);

struct WorldKeyHash
{
    size_t operator()(const WorldKey &key) const { return key.first; }
};

} // namespace TestSupport
