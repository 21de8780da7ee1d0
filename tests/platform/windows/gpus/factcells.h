// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/gpufacts.h"

#include <QJsonValue>
#include <QMap>

namespace TestSupport {

/// One fact of a GPU without its source: its value as in a profile, or that it is unread.
struct FactCell
{
    QJsonValue value;
    bool isUnread = false;
};

/// The facts of a GPU by their names, "driver.version" or "otherFunctions[0].name". What nobody
/// tried to read is not among them.
[[nodiscard]] QMap<QString, FactCell> factCells(const Platform::GpuFacts &gpu);

/// The names of facts that have neither a value with a source nor a reason why there is none.
[[nodiscard]] QStringList silentFacts(const Platform::GpuFacts &gpu);

} // namespace TestSupport
