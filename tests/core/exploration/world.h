// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/exploration/fault.h"
#include "tests/core/exploration/modeldisk.h"
#include "tests/core/exploration/modelmachine.h"

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

[[nodiscard]] inline WorldKey keyOf(const World &world, size_t salt = 0)
{
    const QByteArray machine = fingerprint(world.machine);
    const auto hash = [&](size_t seed) {
        return qHashMulti(seed, machine, world.disk.hash, world.undoFault.step,
                          world.undoFault.left, world.undoFault.isRefusal, int(world.gone));
    };
    return {hash(salt + 0x9E3779B97F4A7C15), hash(salt + 0xD1B54A32D192ED03)};
}

struct WorldKeyHash
{
    size_t operator()(const WorldKey &key) const { return key.first; }
};

} // namespace TestSupport
