// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>
#include <thread>

namespace App {

/// Turns Ctrl+C and a polite request to end into a stop request, so that a run finishes its step
/// and undoes the rest. One at a time; the former handlers come back when it goes.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    using Handler = void (*)(int);

    std::stop_source m_stop;
    Handler m_formerInterrupt;
    Handler m_formerTerminate;
    std::jthread m_watcher;
};

} // namespace App
