// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// The texts of one verdict row, made from what the requirement found on its routes.
#pragma once

#include "wizard/core/requirement.h"
#include "wizard/widgets/checkitem.h"

namespace Wizard {

using FindingRows = QList<const Core::AssessmentRow *>;

[[nodiscard]] QString requirementText(Core::Text text);
/// An item with what the requirement itself says: title, why, link, area.
[[nodiscard]] CheckItem blankItem(const Core::Requirement &requirement);

[[nodiscard]] QString checkingWord();
[[nodiscard]] QString waitingWord();
/// The word beside the glyph. A rule that closes some ways only is told from one that warns.
[[nodiscard]] QString wordFor(Core::Verdict verdict, const FindingRows &rows);

/// What was found on the route that decided.
[[nodiscard]] QString decidingFound(const FindingRows &rows);
/// One member of all findings; where the routes differ, each with its routes.
[[nodiscard]] QString detailOf(const FindingRows &rows, Core::Message Core::Finding::*member);
[[nodiscard]] QStringList evidenceOf(const FindingRows &rows);
[[nodiscard]] QStringList closedRoutes(const FindingRows &rows);

/// The heading of cards or machines that share a section.
[[nodiscard]] QString sectionName(const QStringList &names);

} // namespace Wizard
