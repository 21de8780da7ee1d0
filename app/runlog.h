// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// What both programs write into the log. Text from the machine is escaped; nothing is translated.
#pragma once

#include "wizard/core/runphase.h"

namespace App {

void logHost(const QString &name);
void logStep(const Core::StepEvent &event);
void logPhase(Core::RunPhase phase);
void logError(const Platform::Error &error);
void logExitCode(int code);

} // namespace App
