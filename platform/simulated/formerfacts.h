// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/simulation.h"

#include <optional>

namespace Platform::Simulated {

/// What an effect overwrites and its inverse cannot tell: unknown facts and unusual values. Kept
/// with the machine, so that an effect and its inverse leave it exactly as it was.
class FormerFacts
{
public:
    explicit FormerFacts(Simulation &simulation)
        : m_list(simulation.former)
    {
    }

    /// Which fact of which target.
    struct Key
    {
        QString target;
        QString name;
    };

    /// Moves a fact to `to`; the opposite effect calls this with `to` and `from` exchanged.
    /// Nothing: not known.
    template <typename T>
    void move(Fact<T> &fact, const Key &key, std::optional<T> to, std::optional<T> from)
    {
        const Fact<T> before = fact;
        fact = take<T>(key).value_or(with(fact, std::move(to)));
        if (with(fact, std::move(from)) != before)
            keep(key, before);
    }
    template <typename T>
    void keep(const Key &key, const Fact<T> &fact)
    {
        FormerFact former;
        former.target = key.target;
        former.name = key.name;
        memberFor<T>(former) = fact;
        insert(former);
    }
    template <typename T>
    std::optional<Fact<T>> take(const Key &key)
    {
        std::optional<FormerFact> former = remove(key);
        return former ? std::optional(memberFor<T>(*former)) : std::nullopt;
    }

private:
    template <typename T>
    static Fact<T> with(const Fact<T> &fact, std::optional<T> value)
    {
        Fact<T> changed;
        changed.value = std::move(value);
        changed.source = fact.source;
        return changed;
    }
    template <typename T>
    static Fact<T> &memberFor(FormerFact &former)
    {
        if constexpr (std::is_same_v<T, DeviceStatus>)
            return former.status;
        else if constexpr (std::is_same_v<T, int>)
            return former.number;
        else if constexpr (std::is_same_v<T, bool>)
            return former.flag;
        else if constexpr (std::is_same_v<T, Method>)
            return former.method;
        else
            return former.text;
    }
    void insert(const FormerFact &former);
    std::optional<FormerFact> remove(const Key &key);

    Fact<QList<FormerFact>> &m_list;
};

} // namespace Platform::Simulated
