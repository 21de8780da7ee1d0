// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/pendingchanges.h"

#include "platform/windows/hyperv/callbudget.h"
#include "platform/windows/hyperv/ramp.h"

namespace Platform::Windows {

namespace {

/// One look that hangs does not use up the time for the others.
constexpr auto LookAtChange = std::chrono::seconds(10);

} // namespace

void PendingChanges::add(const QString &what, IsOver isOver)
{
    const std::lock_guard lock(m_mutex);
    m_changes.push_back({++m_lastNumber, what, std::move(isOver)});
}

Result<> PendingChanges::settle(const CallContext &call)
{
    const CallBudget budget(call);
    for (Ramp ramp;; ramp.advance()) {
        for (const Change &change : changes()) {
            if (change.isOver(budget.rest().within(LookAtChange)))
                forget(change.number);
        }
        const auto left = changes();
        if (left.empty())
            return {};
        const QString what = QStringLiteral("%1 still goes on").arg(left.front().what);
        const auto waited = budget.wait(ramp.pause(), what);
        if (!waited && waited.error().code == ErrorCode::TimedOut)
            return failure(ErrorCode::Busy, what);
        if (!waited)
            return waited;
    }
}

std::vector<PendingChanges::Change> PendingChanges::changes()
{
    const std::lock_guard lock(m_mutex);
    return m_changes;
}

void PendingChanges::forget(int number)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_changes, [number](const Change &change) { return change.number == number; });
}

} // namespace Platform::Windows
