// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/hostprofile.h"
#include "platform/simulated/faultplan.h"

#include <functional>
#include <mutex>
#include <type_traits>

namespace Platform::Simulated {

/// The one machine behind all parts of a simulated host. Every call goes through it: it takes its
/// time, meets its faults, and what it changes is on the disk before it returns. May be used from
/// any thread.
class Machine
{
public:
    /// Changes the machine, or says why that is refused; then nothing of the change is kept.
    using Effect = std::function<Result<>(HostProfile &)>;

    /// With a state file every change is saved there, durably; without one it lives in memory only.
    Machine(HostProfile profile, QString stateFile);

    /// The machine now, its faults as they were planned.
    [[nodiscard]] HostProfile snapshot() const;

    /// Cancelled and TimedOut come without effect unless a fault says otherwise. FileUnwritable:
    /// the change could not be saved and did not happen.
    [[nodiscard]] Result<> change(Operation operation, const CallContext &call,
                                  const Effect &effect);

    /// Reads the machine: `look` takes a const HostProfile & and returns a Result.
    template <typename Look>
    [[nodiscard]] std::invoke_result_t<Look, const HostProfile &>
    query(Operation operation, const CallContext &call, const Look &look)
    {
        std::invoke_result_t<Look, const HostProfile &> answer = failure(ErrorCode::Internal);
        const Result<> called = change(operation, call, [&](HostProfile &machine) -> Result<> {
            answer = look(std::as_const(machine));
            return answer ? Result<>() : tl::make_unexpected(answer.error());
        });
        if (!called)
            return tl::make_unexpected(called.error());
        return answer;
    }

    /// The wait of a call that has no operation.
    [[nodiscard]] Result<> wait(const CallContext &call) const;

private:
    [[nodiscard]] Result<> commit(HostProfile changed, bool faultsMoved);

    mutable std::mutex m_mutex;
    HostProfile m_profile;
    FaultPlan m_faults;
    const QString m_stateFile;
};

} // namespace Platform::Simulated
