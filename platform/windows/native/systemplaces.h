// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/eflow/scriptenvironment.h"

namespace Platform::Windows {

/// The folders and names of this computer, from Windows itself and never from variables.
[[nodiscard]] SystemPlaces systemPlaces();

} // namespace Platform::Windows
