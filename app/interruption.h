// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/endrequests.h"

#include <stop_token>
#include <thread>

namespace App {

/// Turns Ctrl+C and other polite requests to end into a stop request, so that a run finishes its
/// step and undoes the rest. One at a time; the former handlers come back when it goes.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    Platform::EndRequests m_requests;
    std::jthread m_watcher;
};

} // namespace App
