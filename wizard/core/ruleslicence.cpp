// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/gpufamily.h"
#include "wizard/core/rules.h"
#include "wizard/core/rulesfinding.h"

#include <algorithm>

namespace Core::Rules {

namespace {

/// A licence that is not accepted yet is asked for on the first page; it says nothing about the
/// host.
Finding acceptance(const Subject &subject, const QString &licence)
{
    const Message required =
        say(QT_TRANSLATE_NOOP3("Finding", "The licence is accepted.", "@info"));
    if (subject.accepted.contains(licence))
        return {Verdict::Pass,
                say(QT_TRANSLATE_NOOP3("Finding", "You accepted the licence.", "@status")),
                required,
                {}};
    return {Verdict::Unknown,
            say(QT_TRANSLATE_NOOP3("Finding", "The licence is not accepted yet.", "@status")),
            required,
            {}};
}

} // namespace

Finding licenceNvidia(const Subject &subject)
{
    const auto &gpus = subject.facts.gpus;
    const bool mayHaveNvidia =
        !gpus.isKnown() || std::ranges::any_of(*gpus, [](const Platform::GpuFacts &gpu) {
            return vendorOf(gpu).value_or(NvidiaVendor) == NvidiaVendor;
        });
    return mayHaveNvidia ? acceptance(subject, QStringLiteral("nvidia")) : notApplicable();
}

Finding licenceEflow(const Subject &subject)
{
    return isEflow(subject.route) ? acceptance(subject, QStringLiteral("eflow")) : notApplicable();
}

} // namespace Core::Rules
