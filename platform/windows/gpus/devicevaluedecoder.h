// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/gpus/devicevalue.h"

#include <optional>

namespace Platform::Windows {

/// Decodes what SetupDiGetDevicePropertyW gives: `type` is a DEVPROP_TYPE_* of devpropdef.h. Text
/// ends at its first NUL, which may be missing. A type without a meaning here is its bytes; nothing
/// when there are too few bytes for the type.
[[nodiscard]] std::optional<DeviceValue> decodeDeviceValue(quint32 type, const QByteArray &bytes);

} // namespace Platform::Windows
