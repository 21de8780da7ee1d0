// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include <windows.h>

namespace Platform::Windows {

struct LocalFreer
{
    void operator()(void *memory) const { LocalFree(memory); }
};

/// Owns what a function of Windows gave to be released with LocalFree().
template <typename T>
using LocalMemory = std::unique_ptr<T, LocalFreer>;

} // namespace Platform::Windows
