// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/boundedcall.h"
#include "platform/windows/providerlimits.h"

#include <algorithm>
#include <future>

namespace Platform::Windows {

/// Asks providers side by side, each within its own limit and that of the call as a whole.
class ProviderRound
{
public:
    ProviderRound(const ProviderLimits &limits, const CallContext &call)
        : m_limits(limits)
        , m_call(call)
    {
    }

    /// What a provider may use of the call.
    [[nodiscard]] CallContext callOf(Provider provider) const
    {
        return m_call.within(m_limits.of(provider));
    }

    /// Begins to ask: `question` takes the CallContext of the provider and gives a Result. It may
    /// be left behind, so it must own all that it uses. The answer waits in the future, TimedOut or
    /// Cancelled with `what` when there is none.
    template <typename Question>
    [[nodiscard]] auto ask(Provider provider, const QString &what, Question question) const
    {
        const CallContext call = callOf(provider);
        return std::async(std::launch::async, [what, question = std::move(question), call] {
            // A provider that keeps its limit by itself gives the better reason.
            constexpr auto Grace = std::chrono::milliseconds(200);
            return boundedCall(what, [question, call] { return question(call); },
                               call.limitedTo(call.limit + Grace));
        });
    }

private:
    ProviderLimits m_limits;
    CallContext m_call;
};

} // namespace Platform::Windows
