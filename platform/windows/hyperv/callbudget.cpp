// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/callbudget.h"

namespace Platform::Windows {

using std::chrono::milliseconds;

CallContext CallBudget::rest() const
{
    const auto left = std::chrono::ceil<milliseconds>(m_end - m_call.clock->now());
    return m_call.limitedTo(std::max(left, milliseconds::zero()));
}

bool CallBudget::isNearlyOver() const
{
    constexpr int LeastShare = 20;
    return rest().limit <= m_call.limit / LeastShare;
}

Result<> CallBudget::wait(milliseconds time, const QString &what) const
{
    const milliseconds left = rest().limit;
    if (!m_call.clock->wait(std::min(time, left), m_call.stop))
        return failure(ErrorCode::Cancelled, what);
    if (left <= time)
        return failure(ErrorCode::TimedOut, what);
    return {};
}

} // namespace Platform::Windows
