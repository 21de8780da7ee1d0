// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <variant>

namespace Platform::Windows {

/// A value of the registry: REG_DWORD, REG_QWORD, REG_SZ and REG_EXPAND_SZ (as it stands there),
/// REG_MULTI_SZ. Every other type, and one whose bytes do not fit its type, is its bytes.
using RegistryValue = std::variant<QByteArray, quint32, quint64, QString, QStringList>;

/// Decodes what RegQueryValueExW gives. Text ends at its first NUL, which may be missing.
[[nodiscard]] RegistryValue decodeRegistryValue(quint32 type, const QByteArray &bytes);

} // namespace Platform::Windows
