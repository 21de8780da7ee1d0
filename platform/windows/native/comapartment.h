// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <objbase.h>

namespace Platform::Windows {

/// The thread belongs to the multithreaded apartment of COM while this lives.
class ComApartment
{
public:
    ComApartment()
        : m_entered(CoInitializeEx(nullptr, COINIT_MULTITHREADED))
    {
    }
    ~ComApartment()
    {
        if (SUCCEEDED(m_entered))
            CoUninitialize();
    }
    ComApartment(const ComApartment &) = delete;
    ComApartment &operator=(const ComApartment &) = delete;

    /// S_OK, S_FALSE or why the thread could not enter it.
    [[nodiscard]] HRESULT result() const { return m_entered; }

private:
    HRESULT m_entered;
};

} // namespace Platform::Windows
