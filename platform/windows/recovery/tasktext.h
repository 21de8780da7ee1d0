// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <QString>

namespace Platform::Windows {

/// InvalidArgument for a text that the Task Scheduler would not hand on as it is: it expands
/// %VARIABLES% and $(Arg0) in commands and arguments and knows no escape (taskschd.h, IExecAction;
/// IRegisteredTask::Run), and XML has no control characters and no half of a surrogate pair.
[[nodiscard]] Result<> checkUnchangedByTask(const QString &text);

} // namespace Platform::Windows
