// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/fact.h"
#include "platform/result.h"

namespace Platform::Windows {

/// Why a fact is unread, as `Fact::problem` says it: "access-denied: RegOpenKeyExW …".
[[nodiscard]] QString reasonOf(const Error &error);

/// The fact of an answer, or that it is unread and why.
template <typename T>
[[nodiscard]] Fact<T> factOf(const Result<T> &answer, const QString &source)
{
    return answer ? Fact<T>(*answer, source) : Fact<T>::unread(reasonOf(answer.error()), source);
}

/// The fact that a provider was to give, or that the provider gave no answer.
template <typename T>
[[nodiscard]] Fact<T> answered(const Result<Fact<T>> &answer)
{
    return answer ? *answer : Fact<T>::unread(reasonOf(answer.error()));
}

} // namespace Platform::Windows
