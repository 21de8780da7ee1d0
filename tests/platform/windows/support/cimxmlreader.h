// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/wmi/wmiobject.h"

#include <optional>

namespace TestSupport {

/// The instance that an INSTANCE element of CIM-XML holds. Strict: nothing for any element,
/// attribute, type or value that DSP0201 does not have there, and for text that is no XML.
[[nodiscard]] std::optional<Platform::Windows::WmiObject> readCimXml(const QString &xml);

} // namespace TestSupport
