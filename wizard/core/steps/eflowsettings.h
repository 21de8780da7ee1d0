// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/eflowcontrol.h"

#include <QJsonObject>

namespace Core {

/// The full set of settings of the EFLOW VM in JSON: cpuCount, memoryMb, gpuName, gpuCount and,
/// when there is a GPU, gpuPassthroughType.
[[nodiscard]] QJsonObject eflowSettingsToJson(const Platform::EflowVmSettings &settings);
/// InvalidArgument when it is no such set.
[[nodiscard]] Platform::Result<Platform::EflowVmSettings>
eflowSettingsFromJson(const QJsonValue &json);

/// The settings that the VM has. OutcomeUnknown names the fact that could not be read.
[[nodiscard]] Platform::Result<Platform::EflowVmSettings>
eflowSettingsOf(const Platform::EflowFacts &facts);

} // namespace Core
