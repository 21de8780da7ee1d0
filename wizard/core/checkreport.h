// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/assessment.h"

#include <QJsonObject>

namespace Core {

/// What a check comes to.
enum class CheckConclusion {
    Open,         ///< At least one path is ready, perhaps with warnings.
    Closed,       ///< Every path is blocked, or there is no GPU.
    Inconclusive, ///< No path is open, and at least one could not be judged.
};

[[nodiscard]] CheckConclusion checkConclusion(const Platform::HostFacts &facts,
                                              const Assessment &assessment);
/// "open", "closed", "inconclusive".
[[nodiscard]] QLatin1String checkConclusionName(CheckConclusion conclusion);

/// The check as JSON, resources/schemas/check.schema.json: every requirement and every path. Texts
/// are in the language of the moment; names from the machine stand as they are. The cost is linear
/// in rows and paths.
[[nodiscard]] QJsonObject checkJson(const Platform::HostFacts &facts, const Assessment &assessment);

/// The check as plain text to print, copy or save. Text from the machine has its control and
/// direction characters escaped. The cost is linear in rows and paths.
[[nodiscard]] QString checkText(const Platform::HostFacts &facts, const Assessment &assessment);

} // namespace Core
