// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/eflowfacts.h"
#include "platform/result.h"

#include <QJsonObject>

namespace Platform::Windows {

/// Fills what the script ReadState answered into `facts`: deployed (Verify-EflowVm), the GPUs on
/// offer (Get-EflowHostConfiguration) and the VM (Get-EflowVm). Every one of them becomes known or
/// unread.
void readModuleFacts(const QJsonObject &state, EflowFacts &facts);

/// The same facts when the module gave no answer at all. `deployed` keeps a value that it has.
void markModuleUnread(EflowFacts &facts, const QString &reason);

} // namespace Platform::Windows
