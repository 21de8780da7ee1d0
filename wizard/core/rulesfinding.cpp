// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/rulesfinding.h"

namespace Core {

Finding couldNotTell(const Message &required, const QStringList &evidence)
{
    return {Verdict::Unknown,
            say(QT_TRANSLATE_NOOP3("Finding", "This could not be read.", "@status")), required,
            evidence};
}

Finding couldNotTellButOpen(const Message &required, const QStringList &evidence)
{
    Finding finding = couldNotTell(required, evidence);
    finding.isAdvisory = true;
    return finding;
}

Message yes() { return say(QT_TRANSLATE_NOOP3("Finding", "Yes.", "@status")); }

Message no() { return say(QT_TRANSLATE_NOOP3("Finding", "No.", "@status")); }

} // namespace Core
