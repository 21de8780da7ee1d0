// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/eflow/scripthost.h"

#include <QJsonObject>

namespace Platform::Windows {

/// A text as the scripts expect texts of a request: behind a sign of equality, because
/// ConvertFrom-Json takes a text that looks like a date for a date.
[[nodiscard]] QString scriptArgument(const QString &text);

/// What a request is made of.
struct ScriptCall
{
    Script script = Script::ReadState;
    QString run; ///< Marks the lines of the answer; hard to guess, so that nothing can forge them.
    QString moduleFolder; ///< Absolute.
    QJsonObject data;
};

/// The request as one line of ASCII JSON: what is not ASCII stands as \uXXXX, so that no code page
/// of a console can change it.
[[nodiscard]] ScriptRequest makeScriptRequest(const ScriptCall &call);

} // namespace Platform::Windows
