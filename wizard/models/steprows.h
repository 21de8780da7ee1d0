// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/report.h"
#include "wizard/models/rowmodel.h"

namespace Wizard {

[[nodiscard]] QString stepTitle(const Core::Step &step);
[[nodiscard]] QString stepIntention(const Core::Step &step);
[[nodiscard]] QString stepStatus(const Core::Step &step);
[[nodiscard]] QString stepStateWord(Core::StepState state);
[[nodiscard]] Glyph stepStateGlyph(Core::StepState state);

[[nodiscard]] RowItem stepRow(const Core::StepResult &result, qsizetype index);
[[nodiscard]] QList<RowItem> stepRows(const QList<Core::StepResult> &results);

} // namespace Wizard
