// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <objbase.h>

namespace Platform::Windows {

/// Keeps the multithreaded apartment of COM alive, and with it the objects that live there, while
/// no thread is in it.
class ComMta
{
public:
    ComMta() { CoIncrementMTAUsage(&m_cookie); }
    ~ComMta()
    {
        if (m_cookie)
            CoDecrementMTAUsage(m_cookie);
    }
    ComMta(const ComMta &) = delete;
    ComMta &operator=(const ComMta &) = delete;

private:
    CO_MTA_USAGE_COOKIE m_cookie = nullptr;
};

} // namespace Platform::Windows
