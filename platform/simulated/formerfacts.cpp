// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/simulated/formerfacts.h"

#include <algorithm>
#include <tuple>

namespace Platform::Simulated {

namespace {

auto order(const FormerFact &former)
{
    return std::tuple(former.target.valueOr({}), former.name.valueOr({}));
}

} // namespace

void FormerFacts::insert(const FormerFact &former)
{
    if (!m_list.isKnown())
        m_list.value.emplace();
    QList<FormerFact> &list = *m_list.value;
    list.insert(std::ranges::lower_bound(list, order(former), {}, order), former);
}

std::optional<FormerFact> FormerFacts::remove(const Key &key)
{
    if (!m_list.isKnown())
        return std::nullopt;
    QList<FormerFact> &list = *m_list.value;
    const auto found = std::ranges::find(list, std::tuple(key.target, key.name), order);
    if (found == list.end())
        return std::nullopt;
    const FormerFact former = *found;
    list.erase(found);
    if (list.isEmpty())
        m_list = {};
    return former;
}

} // namespace Platform::Simulated
