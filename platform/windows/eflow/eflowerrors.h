// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <QJsonObject>

#include <optional>

namespace Platform::Windows {

/// The code of a message of the module AzureEFLOW, by the fixed parts that are documented; nothing
/// when the message is not documented. The module speaks English in every language of Windows.
[[nodiscard]] std::optional<ErrorCode> documentedError(const QString &message);

/// The error that a script reported: "kind" (where it happened), "id" (FullyQualifiedErrorId, the
/// same in every language), "message", "progress" (what the module told on the way) and "problems"
/// (errors that it met). The module prints the cause of an error, and what it returns or throws then
/// is often general: the first documented text decides of what it caught, the innermost first, then
/// of the message and of the problems. EflowFailed when none is documented, and OutcomeUnknown where
/// the module told neither success nor failure.
[[nodiscard]] Error moduleError(const QJsonObject &reported);

} // namespace Platform::Windows
