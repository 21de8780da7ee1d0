// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostreader.h"

namespace Core {

/// Waits while Hyper-V's management service does not run, or nothing answers that could tell, as it
/// is for a while after the start of the computer: whoever takes a run back before finds no VM.
/// Asks again every second, until the service runs or is absent, a stop is requested, or the limit
/// is over.
void waitForHyperV(Platform::HostReader &reader, const Platform::CallContext &call);

} // namespace Core
