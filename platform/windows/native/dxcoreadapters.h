// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/native/comptr.h"
#include "platform/windows/native/systemlibrary.h"

#include <optional>

namespace Platform::Windows {

struct DxCoreFactory;

/// Asks DXCore, which Windows has since version 2004, what DXGI does not tell.
class DxCoreAdapters
{
public:
    DxCoreAdapters();
    DxCoreAdapters(const DxCoreAdapters &) = delete;
    DxCoreAdapters &operator=(const DxCoreAdapters &) = delete;
    ~DxCoreAdapters();

    /// The adapter shares the processor's memory; nothing where DXCore does not say.
    [[nodiscard]] std::optional<bool> isIntegrated(LUID luid) const;

private:
    SystemLibrary m_library{L"dxcore.dll"};
    ComPtr<DxCoreFactory> m_factory; ///< Released before its library.
};

} // namespace Platform::Windows
