// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/models/steprows.h"

#include "wizard/core/errortexts.h"

namespace Wizard {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Wizard::StepRows)
};

} // namespace

QString stepTitle(const Core::Step &step)
{
    return Core::translated(Core::behaviourOf(step.kind).title(step));
}

QString stepIntention(const Core::Step &step)
{
    return Core::translated(Core::behaviourOf(step.kind).intention(step));
}

QString stepStatus(const Core::Step &step)
{
    return Core::translated(Core::behaviourOf(step.kind).status(step));
}

QString stepStateWord(Core::StepState state)
{
    switch (state) {
    case Core::StepState::Pending:
        //: A step whose turn has not come: it may still come, or the run is over.
        return Tr::tr("Not begun", "@status");
    case Core::StepState::Running:
        return Tr::tr("In progress", "@status");
    case Core::StepState::Done:
        return Tr::tr("Done", "@status");
    case Core::StepState::Failed:
        return Tr::tr("Failed", "@status");
    case Core::StepState::Undoing:
        return Tr::tr("Being taken back", "@status");
    case Core::StepState::Undone:
        return Tr::tr("Taken back", "@status");
    case Core::StepState::Skipped:
        break;
    }
    return Tr::tr("Not needed", "@status");
}

Glyph stepStateGlyph(Core::StepState state)
{
    constexpr Glyph Glyphs[] = {Glyph::Ahead,   Glyph::Running, Glyph::Pass,         Glyph::Fail,
                                Glyph::Running, Glyph::Undone,  Glyph::NotApplicable};
    return Glyphs[int(state)];
}

RowItem stepRow(const Core::StepResult &result, qsizetype index)
{
    const QString problem =
        result.error ? Core::translated(Core::errorTitle(result.error->code)) : QString();
    return {QString::number(index), stepStateGlyph(result.state), stepTitle(result.step), problem,
            stepStateWord(result.state)};
}

QList<RowItem> stepRows(const QList<Core::StepResult> &results)
{
    QList<RowItem> rows;
    for (qsizetype i = 0; i < results.size(); ++i)
        rows.append(stepRow(results[i], i));
    return rows;
}

} // namespace Wizard
