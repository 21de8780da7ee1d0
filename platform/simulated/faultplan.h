// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/errorcode.h"
#include "platform/operation.h"
#include "platform/simulation.h"

#include <optional>

namespace Platform::Simulated {

/// A fault that meets one call.
struct Strike
{
    bool afterEffect = false;
    std::optional<ErrorCode> error; ///< What the call returns; nothing: the process is killed.

    bool operator==(const Strike &) const = default;
};

/// The planned faults of a machine and what is left of them. A call counts for every fault of its
/// operation; of those that are due the first one strikes.
class FaultPlan
{
public:
    explicit FaultPlan(const Fact<QList<Fault>> &faults);

    /// Path and reason of every fault that names no operation or no error of this product.
    [[nodiscard]] static QStringList problemsOf(const Fact<QList<Fault>> &faults);

    /// Counts a call; the fault that meets it, if any.
    [[nodiscard]] std::optional<Strike> strike(Operation operation);
    /// What is still to come: smaller counts, and no fault that has struck for the last time.
    [[nodiscard]] Fact<QList<Fault>> remaining() const;

private:
    Fact<QList<Fault>> m_faults;
};

} // namespace Platform::Simulated
