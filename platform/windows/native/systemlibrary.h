// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

#include <windows.h>

namespace Platform::Windows {

/// Owns a library of System32 that not every Windows has. None where it is missing.
class SystemLibrary
{
public:
    explicit SystemLibrary(const wchar_t *fileName)
        : m_module(LoadLibraryExW(fileName, nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32))
    {
    }
    SystemLibrary(SystemLibrary &&other) noexcept
        : m_module(std::exchange(other.m_module, nullptr))
    {
    }
    SystemLibrary &operator=(SystemLibrary &&) = delete;
    ~SystemLibrary()
    {
        if (m_module)
            FreeLibrary(m_module);
    }

    /// Null where the library or the function is missing.
    template <typename Function>
    [[nodiscard]] Function function(const char *name) const
    {
        void *address =
            m_module ? reinterpret_cast<void *>(GetProcAddress(m_module, name)) : nullptr;
        return reinterpret_cast<Function>(address);
    }

private:
    HMODULE m_module = nullptr;
};

} // namespace Platform::Windows
