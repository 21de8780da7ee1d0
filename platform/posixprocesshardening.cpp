// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/processhardening.h"

namespace Platform {

// Here the loader takes libraries from the system's folders anyway.
void hardenProcess() {}

} // namespace Platform
