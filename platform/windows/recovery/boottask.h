// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Platform::Windows {

/// A task that runs one program at every start of the computer and when somebody logs on, as SYSTEM
/// and once at a time, on battery too, for two hours at most; tried again when it cannot be
/// started.
struct BootTask
{
    QString program;   ///< Absolute, not quoted.
    QString arguments; ///< Quoted one by one.
};

/// Its definition in the XML of Task Scheduler 2.0, version 1.2 (Windows Vista and later).
[[nodiscard]] QString bootTaskXml(const BootTask &task);

/// Whether two definitions do the same: the same triggers, principal and action, and every
/// setting of `wanted` so in `found`. What the scheduler adds by itself (the URI, settings of later
/// versions) does not count, and what it leaves out has its documented default. False when either
/// cannot be read.
[[nodiscard]] bool isSameTask(const QString &wanted, const QString &found);

} // namespace Platform::Windows
