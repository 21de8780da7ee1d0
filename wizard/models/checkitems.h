// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/requirement.h"
#include "wizard/widgets/checkitem.h"

#include <optional>

namespace Wizard {

class HostChecks;

/// The verdict rows of one area, and what did not need a check.
struct CheckSheet
{
    QList<CheckItem> items;
    QStringList notNeeded; ///< Titles of requirements that do not apply to this host.
};

/// Rules about the host first, then those about cards or machines in sections. Cards with the same
/// findings share a section; what is still being read shows so. With `subjectKey` only the section
/// of that card or machine is made.
[[nodiscard]] CheckSheet checkSheet(const HostChecks &checks, Core::Area area,
                                    const std::optional<QString> &subjectKey = {});

/// How the rows of an area come out, for the sentence above them.
struct CheckCount
{
    int running = 0;
    int passed = 0;
    int warnings = 0;
    int failed = 0;
    int unknown = 0;
    int limiting = 0; ///< Rows that close a way, some of them or all.
};
[[nodiscard]] CheckCount counted(const QList<CheckItem> &items);

/// The area of facts that a requirement reads first: its id says it.
[[nodiscard]] Platform::FactArea factAreaOf(const Core::Requirement &requirement);

} // namespace Wizard
