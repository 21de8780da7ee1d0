// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostreader.h"

namespace Core {

/// Reads all areas one after the other, each with the limit of `call`. An area that gives no answer
/// has its facts unread, with the reason. After a stop the rest is unread too.
[[nodiscard]] Platform::HostFacts inspectHost(Platform::HostReader &reader,
                                              const Platform::CallContext &call);

/// Puts one answer into the facts: the area, or why all of it is unread.
void takeArea(Platform::FactArea area, const Platform::Result<Platform::HostFacts> &answer,
              Platform::HostFacts &facts);

} // namespace Core
