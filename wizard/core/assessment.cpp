// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/assessment.h"

#include "wizard/core/assessor.h"

namespace Core {

QList<Route> AssessmentRow::closes() const
{
    return finding.verdict == Verdict::Fail ? routes : QList<Route>();
}

Assessment assess(const Platform::HostFacts &facts, const AcceptedLicences &accepted)
{
    return Assessor(facts, accepted).assess();
}

} // namespace Core
