// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"
#include "platform/windows/facts/registryvalue.h"

namespace Platform::Windows {

/// HKEY_LOCAL_MACHINE, always the 64-bit view, read only. Keys are named without the hive:
/// "SOFTWARE\Microsoft\Windows". May be used from any thread. Errors of all calls: NotFound when
/// the key or value does not exist, AccessDenied, ProviderUnavailable with the error number as
/// detail.
class Registry
{
public:
    virtual ~Registry() = default;

    [[nodiscard]] virtual Result<RegistryValue> value(const QString &key,
                                                      const QString &name) const = 0;
    /// The names of the keys below this one; empty when it has none.
    [[nodiscard]] virtual Result<QStringList> subkeys(const QString &key) const = 0;
};

} // namespace Platform::Windows
