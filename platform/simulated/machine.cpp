// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/machine.h"

#include "platform/durablefile.h"

#include <cstdlib>

namespace Platform::Simulated {

namespace {

/// What a shell reports of a process that was killed.
constexpr int KilledExitCode = 137;

Result<> struck(const Strike &strike, Operation operation)
{
    if (!strike.error)
        std::_Exit(KilledExitCode);
    return failure(*strike.error, QStringLiteral("planned fault of %1").arg(enumName(operation)));
}

} // namespace

Machine::Machine(HostProfile profile, QString stateFile)
    : m_profile(std::move(profile))
    , m_faults(m_profile.simulation.faults)
    , m_stateFile(std::move(stateFile))
{
}

HostProfile Machine::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_profile;
}

Result<> Machine::wait(const CallContext &call) const
{
    const std::chrono::milliseconds delay(snapshot().simulation.delayMs.valueOr(0));
    if (!call.clock->wait(std::min(delay, call.limit), call.stop))
        return failure(ErrorCode::Cancelled, QStringLiteral("stopped before it took effect"));
    if (delay > call.limit)
        return failure(ErrorCode::TimedOut,
                       QStringLiteral("no answer after %1 ms").arg(call.limit.count()));
    return {};
}

Result<> Machine::change(Operation operation, const CallContext &call, const Effect &effect)
{
    if (const Result<> waited = wait(call); !waited)
        return waited;
    const std::lock_guard lock(m_mutex);
    const Fact<QList<Fault>> faultsBefore = m_faults.remaining();
    const std::optional<Strike> strike = m_faults.strike(operation);
    const bool faultsMoved = m_faults.remaining() != faultsBefore;
    if (strike && !strike->afterEffect) {
        // What is left of the faults is saved before one strikes: a process that it kills must not
        // meet it again.
        if (const Result<> saved = commit(m_profile, faultsMoved); !saved)
            return saved;
        return struck(*strike, operation);
    }
    HostProfile changed = m_profile;
    const Result<> done = effect(changed);
    if (const Result<> saved = commit(done ? std::move(changed) : m_profile, faultsMoved); !saved)
        return saved;
    return done && strike ? struck(*strike, operation) : done;
}

Result<> Machine::commit(HostProfile changed, bool faultsMoved)
{
    if (!m_stateFile.isEmpty() && (faultsMoved || changed != m_profile)) {
        HostProfile saved = changed;
        saved.simulation.faults = m_faults.remaining();
        if (const Result<> written = replaceFile(m_stateFile, hostProfileJson(saved)); !written)
            return written;
    }
    m_profile = std::move(changed);
    return {};
}

} // namespace Platform::Simulated
