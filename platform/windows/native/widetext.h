// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Platform::Windows {

/// A text as the wide functions of Windows take it; lives as long as the text.
[[nodiscard]] inline const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

} // namespace Platform::Windows
