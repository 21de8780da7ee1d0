// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/eflow/scripthost.h"

#include <QJsonObject>
#include <QStringList>

namespace Platform::Windows {

/// More than this the host does not keep of what a script prints.
inline constexpr qint64 LargestScriptOutputBytes = 8 * 1024 * 1024;

/// What a script answered, and what the module told on the way.
struct ScriptAnswer
{
    QJsonObject value;
    QStringList progress; ///< The last 50 messages.

    bool operator==(const ScriptAnswer &) const = default;
};

/// Reads the lines of JSON that carry the mark `run`; every other line is noise. Exactly one of
/// them is a result, and it is the last. Errors: ScriptAnswerUnreadable with what there was
/// instead, ScriptBlocked where the script may not use the full language, and what the script
/// itself reported (moduleError()).
[[nodiscard]] Result<ScriptAnswer> readScriptAnswer(const ScriptOutput &output, const QString &run);

} // namespace Platform::Windows
