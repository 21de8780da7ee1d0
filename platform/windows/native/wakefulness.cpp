// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/wakefulness.h"

#include <windows.h>

namespace Platform::Windows {

void keepAwake(bool isAwake)
{
    SetThreadExecutionState(isAwake ? ES_CONTINUOUS | ES_SYSTEM_REQUIRED : ES_CONTINUOUS);
}

} // namespace Platform::Windows
