// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <objbase.h>
#include <oleauto.h>

namespace Platform::Windows {

/// Owns a BSTR.
class ComText
{
public:
    ComText() = default;
    explicit ComText(const QString &text)
        : m_text(
              SysAllocStringLen(reinterpret_cast<const OLECHAR *>(text.utf16()), UINT(text.size())))
    {
    }
    ~ComText() { SysFreeString(m_text); }
    ComText(const ComText &) = delete;
    ComText &operator=(const ComText &) = delete;

    [[nodiscard]] BSTR get() const { return m_text; }
    /// Where a function puts its answer; only once.
    [[nodiscard]] BSTR *out() { return &m_text; }
    [[nodiscard]] QString text() const
    {
        return QString::fromWCharArray(m_text, qsizetype(SysStringLen(m_text)));
    }
    /// A VARIANT that borrows the text.
    [[nodiscard]] VARIANT variant() const
    {
        VARIANT value = {};
        V_VT(&value) = VT_BSTR;
        V_BSTR(&value) = m_text;
        return value;
    }

private:
    BSTR m_text = nullptr;
};

} // namespace Platform::Windows
