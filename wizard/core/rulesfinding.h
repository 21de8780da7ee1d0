// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// How rules say what they found.
#pragma once

#include "platform/fact.h"
#include "wizard/core/assessment.h"

namespace Core {

/// A sentence of the translation context "Finding".
[[nodiscard]] inline Message say(Text text, const QStringList &arguments = {})
{
    return {"Finding", text, arguments};
}

/// Where facts came from, or why they could not be read; nothing for those that say neither.
template <typename... Ts>
[[nodiscard]] QStringList evidenceOf(const Platform::Fact<Ts> &...facts)
{
    QStringList evidence;
    const auto add = [&evidence](const QString &source, const QString &problem) {
        if (!source.isEmpty() && !problem.isEmpty())
            evidence << QString(source + QStringLiteral(": ") + problem);
        else if (!source.isEmpty() || !problem.isEmpty())
            evidence << QString(source + problem);
    };
    (add(facts.source, facts.problem), ...);
    return evidence;
}

[[nodiscard]] inline Finding notApplicable() { return {Verdict::NotApplicable, {}, {}, {}}; }

/// The facts do not tell. `required` is what they would have to show.
[[nodiscard]] Finding couldNotTell(const Message &required, const QStringList &evidence);
/// The same, where other facts leave no doubt for the path.
[[nodiscard]] Finding couldNotTellButOpen(const Message &required, const QStringList &evidence);

/// "Yes." and "No." as findings of plain questions.
[[nodiscard]] Message yes();
[[nodiscard]] Message no();

[[nodiscard]] inline bool isDda(Route route)
{
    return route.method == Platform::Method::DirectDeviceAssignment;
}
[[nodiscard]] inline bool isEflow(Route route) { return route.guest == GuestKind::Eflow; }

} // namespace Core
