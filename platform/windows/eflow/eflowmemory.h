// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/eflowcontrol.h"

#include <QByteArray>

#include <optional>

namespace Platform::Windows {

/// What this product last sent to the module, kept beyond the process. Get-EflowVm tells how many
/// GPUs the VM has; which ones and how they are passed it need not tell.
class EflowMemory
{
public:
    virtual ~EflowMemory() = default;

    /// The last settings; nothing when none were kept or they cannot be read.
    [[nodiscard]] virtual std::optional<EflowVmSettings> settings() const = 0;
    /// Keeps the settings, or forgets them. Errors: AccessDenied, FileUnwritable.
    [[nodiscard]] virtual Result<> keep(const std::optional<EflowVmSettings> &settings) = 0;
    /// Where they are kept, as the source of facts.
    [[nodiscard]] virtual QString place() const = 0;
};

/// The settings as text, and back; nothing for a text that is not whole.
[[nodiscard]] QByteArray eflowMemoryText(const EflowVmSettings &settings);
[[nodiscard]] std::optional<EflowVmSettings> eflowMemoryFromText(const QByteArray &text);

} // namespace Platform::Windows
