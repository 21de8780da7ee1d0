// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostfacts.h"

namespace Platform {

/// Says of every fact of an area that it could not be read, and why.
void markUnread(FactArea area, HostFacts &facts, const QString &reason);

} // namespace Platform
