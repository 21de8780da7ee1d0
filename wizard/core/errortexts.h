// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/errorcode.h"
#include "wizard/core/text.h"

#include <span>

namespace Core {

/// What people are told of an error: what happened, why, and what to do about it.
struct ErrorText
{
    Platform::ErrorCode code;
    Text title;       ///< What happened: one sentence.
    Text explanation; ///< Why.
    Text remedy;      ///< What to do.
};

/// The row of a code; every code has one.
[[nodiscard]] const ErrorText &errorText(Platform::ErrorCode code);

[[nodiscard]] Message errorTitle(Platform::ErrorCode code);
[[nodiscard]] Message errorExplanation(Platform::ErrorCode code);
[[nodiscard]] Message errorRemedy(Platform::ErrorCode code);

} // namespace Core
