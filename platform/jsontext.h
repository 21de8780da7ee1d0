// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace Platform {

/// Reads one JSON object strictly: valid UTF-8 only, no duplicate keys, no character beyond U+FFFF
/// in keys, no NUL in texts, at most 64 levels, at most LargestJsonFileBytes. The detail of the
/// error names the place.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &json);

/// The whole of a file of at most LargestJsonFileBytes; devices and folders are refused.
[[nodiscard]] Result<QByteArray> readJsonFile(const QString &fileName);

/// How a value is named in error messages: at most 40 characters of it, control characters escaped.
[[nodiscard]] QString shortJsonText(const QJsonValue &value);

} // namespace Platform
