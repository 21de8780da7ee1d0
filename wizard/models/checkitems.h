// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/requirement.h"
#include "wizard/widgets/checkitem.h"

namespace Wizard {

class HostChecks;

/// The verdict rows of one area. Cards with the same findings share their rows; what is still being
/// read shows so.
[[nodiscard]] QList<CheckItem> checkItems(const HostChecks &checks, Core::Area area);

/// How the rows of an area come out, for the sentence above them.
struct CheckCount
{
    int running = 0;
    int passed = 0;
    int warnings = 0;
    int failed = 0;
    int unknown = 0;
};
[[nodiscard]] CheckCount counted(const QList<CheckItem> &items);

/// The area of facts that a requirement reads first: its id says it.
[[nodiscard]] Platform::FactArea factAreaOf(const Core::Requirement &requirement);

} // namespace Wizard
