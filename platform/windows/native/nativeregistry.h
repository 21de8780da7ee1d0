// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/registry.h"

namespace Platform::Windows {

/// The registry of this computer.
class NativeRegistry final : public Registry
{
public:
    Result<RegistryValue> value(const QString &key, const QString &name) const override;
    Result<QStringList> subkeys(const QString &key) const override;
};

} // namespace Platform::Windows
