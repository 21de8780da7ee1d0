// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/errortexts.h"

// The parts of the table of error texts.
namespace Core {

[[nodiscard]] std::span<const ErrorText> generalErrorTexts();
[[nodiscard]] std::span<const ErrorText> fileErrorTexts();
[[nodiscard]] std::span<const ErrorText> hyperVErrorTexts();
[[nodiscard]] std::span<const ErrorText> eflowErrorTexts();
[[nodiscard]] std::span<const ErrorText> runErrorTexts();

} // namespace Core
