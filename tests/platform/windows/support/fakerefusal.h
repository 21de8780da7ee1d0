// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

namespace TestSupport {

/// How Hyper-V says that it refuses something: one of few numbers, and a sentence in the language
/// of Windows. Only some sentences hold a number or a name that tells more.
struct FakeRefusal
{
    int code = 32768;
    QString sentence;

    /// True when only a job can say it: the return value of a method is the bare number.
    [[nodiscard]] bool needsJob() const { return !sentence.isEmpty(); }
};

/// What Hyper-V would say where a simulated machine gives this error.
[[nodiscard]] FakeRefusal refusalOf(const Platform::Error &error);

} // namespace TestSupport
