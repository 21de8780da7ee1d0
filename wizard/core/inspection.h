// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostreader.h"

namespace Core {

/// Reads all areas side by side, each on a thread of its own and with the limit of `call`, and
/// returns when the last has answered. An area that gives no answer has its facts unread, with the
/// reason; after a stop so has every area that has not been begun. The order of the answers does
/// not show in the facts.
[[nodiscard]] Platform::HostFacts inspectHost(Platform::HostReader &reader,
                                              const Platform::CallContext &call);

/// Puts one answer into the facts: the area, or why all of it is unread.
void takeArea(Platform::FactArea area, const Platform::Result<Platform::HostFacts> &answer,
              Platform::HostFacts &facts);

} // namespace Core
