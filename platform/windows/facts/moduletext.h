// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

namespace Platform::Windows {

/// The one Windows build that the text of the module AzureEFLOW accepts for GPU-PV: it compares the
/// build of the host with -eq, either with a number or with the version in a variable. Errors:
/// NotFound when it makes no such comparison, InvalidState when it makes one and the build cannot
/// be told.
[[nodiscard]] Result<int> requiredBuild(const QString &moduleText);

/// The text of a PowerShell file: UTF-8, or UTF-16 with a byte order mark.
[[nodiscard]] QString scriptText(const QByteArray &content);

} // namespace Platform::Windows
