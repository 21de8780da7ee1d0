// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>

namespace TestSupport {

/// What becomes of a call to the host.
enum class Fate {
    Passes,
    ErrorBefore,
    ErrorAfter,
    TimeoutBefore,
    TimeoutAfter,
    WrongOutput, ///< It says that it succeeded, and did nothing; a guest without its GPU.
    HelperDiesBefore,
    HelperDiesAfter,
    Gone,         ///< What it is about is gone from now on.
    CancelBefore, ///< The user stops; a call that may be left is left.
    CancelAfter,  ///< The user stops; the call is finished.
};

inline constexpr std::array Disturbances{
    Fate::ErrorBefore,  Fate::ErrorAfter,       Fate::TimeoutBefore,   Fate::TimeoutAfter,
    Fate::WrongOutput,  Fate::HelperDiesBefore, Fate::HelperDiesAfter, Fate::Gone,
    Fate::CancelBefore, Fate::CancelAfter};

/// The parts of a machine that calls are about.
enum class Part { None, Card, Vm, Eflow, Guest, Task };

/// Calls that take this step back fail so often, without effect, over all crashes.
struct UndoFault
{
    static constexpr int ForEver = 1000;

    qsizetype step = -1;
    int left = 0;
    bool isRefusal = false; ///< The host says no; else that it is not ready.

    bool operator==(const UndoFault &) const = default;
};

/// What goes wrong in the process that begins; its calls and writes are counted from 0 on.
struct Disturbance
{
    qsizetype call = -1;
    Fate fate = Fate::Passes;
    qsizetype write = -1;   ///< The journal cannot be written from this one on,
    bool isWritten = false; ///< although the first of them reaches the disk.
};

} // namespace TestSupport
