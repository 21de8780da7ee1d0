// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/gpus/displayadapters.h"

namespace Platform::Windows {

/// The graphics adapters of this computer: DXGI 1.1, the graphics kernel and DXCore, each loaded
/// when it is asked.
class NativeDisplayAdapters final : public DisplayAdapters
{
public:
    Result<QList<DisplayAdapter>> adapters() override;
};

} // namespace Platform::Windows
