// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/registry.h"

#include "platform/fact.h"

namespace Platform::Windows {

/// How the firmware (SMBIOS) calls the computer, as Windows keeps it in the registry.
struct MachineModel
{
    QString manufacturer; ///< Empty when it could not be read, like all of them.
    QString product;
    QString board;
    QString source;

    bool operator==(const MachineModel &) const = default;
};

[[nodiscard]] MachineModel readMachineModel(const Registry &registry);

/// The names are those of a virtual machine. That they are not proves nothing.
[[nodiscard]] bool isVirtual(const MachineModel &model);

/// The name of the product, or of the main board where the firmware has none for the product.
[[nodiscard]] Fact<QString> modelFact(const Registry &registry);

} // namespace Platform::Windows
