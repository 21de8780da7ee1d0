// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/verbs/selection.h"

#include "wizard/core/checkreport.h"

namespace App {

Platform::Result<VerbResult> runCheck(const VerbContext &context)
{
    const Platform::HostFacts facts = readFacts(context);
    if (context.stop.stop_requested())
        return Platform::failure(Platform::ErrorCode::Cancelled,
                                 QStringLiteral("stopped while reading the host"));
    const Core::Assessment assessment = Core::assess(facts, context.answers.acceptedLicences);
    VerbResult result;
    result.code = exitCodeFor(Core::checkConclusion(facts, assessment));
    // Each form is large on a host of many GPUs and VMs: only the one that is wanted is made.
    if (context.options.json)
        result.document = Core::checkJson(facts, assessment);
    else
        result.text = Core::checkText(facts, assessment);
    return result;
}

} // namespace App
