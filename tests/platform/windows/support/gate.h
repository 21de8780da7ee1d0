// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>

namespace TestSupport {

/// A door in front of a source: while it is closed, whoever comes waits before it.
class Gate
{
public:
    /// A call that is on its way through.
    class Visit
    {
    public:
        explicit Visit(Gate &gate)
            : m_gate(gate)
            , m_isOver(gate.enter())
        {
        }
        ~Visit() { m_gate.leave(); }
        Visit(const Visit &) = delete;
        Visit &operator=(const Visit &) = delete;

        /// What is behind the gate may be gone: turn back.
        [[nodiscard]] bool isOver() const { return m_isOver; }

    private:
        Gate &m_gate;
        const bool m_isOver;
    };

    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
    }
    /// Turns back everybody who waits and who will come, and waits for those who are inside.
    void end()
    {
        std::unique_lock lock(m_mutex);
        m_isClosed = false;
        m_isOver = true;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_visits == 0; });
    }

private:
    bool enter()
    {
        std::unique_lock lock(m_mutex);
        ++m_visits;
        m_changed.wait(lock, [this] { return !m_isClosed; });
        return m_isOver;
    }
    void leave()
    {
        const std::scoped_lock lock(m_mutex);
        --m_visits;
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isClosed = false;
    bool m_isOver = false;
    int m_visits = 0;
};

} // namespace TestSupport
