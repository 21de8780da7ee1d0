// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/gpus/displayadapters.h"
#include "platform/windows/native/systemlibrary.h"

namespace Platform::Windows {

/// Asks the graphics kernel about adapters, through gdi32 (d3dkmthk.h, which mingw-w64 does not
/// have). The functions are looked up, for they may be missing.
class KernelAdapters
{
public:
    [[nodiscard]] KernelAdapter query(LUID luid) const;

private:
    SystemLibrary m_library{L"gdi32.dll"};
};

} // namespace Platform::Windows
