// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/registry.h"
#include "platform/windowsfacts.h"

namespace Platform::Windows {

/// Reads insiderEnrolled and insiderChannel: the keys of WindowsSelfHost, and the policy that can
/// enrol a computer too. The keys explain a build, they do not decide what runs. The channel of a
/// computer that is not enrolled is an empty text.
void readInsider(const Registry &registry, WindowsFacts &facts);

} // namespace Platform::Windows
