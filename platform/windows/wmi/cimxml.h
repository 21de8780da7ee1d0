// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"
#include "platform/windows/wmi/wmiobject.h"

namespace Platform::Windows {

/// The instance as CIM-XML (DMTF DSP0201, INSTANCE), the form in which methods of Hyper-V take
/// instances as text. It has the properties of the object and no others; one that is NULL has no
/// value. Errors: InvalidArgument for text that XML 1.0 cannot carry (most control characters, lone
/// surrogates), NotSupported for references and objects, which no such instance holds.
[[nodiscard]] Result<QString> cimXml(const WmiObject &instance);

} // namespace Platform::Windows
