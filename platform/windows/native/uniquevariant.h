// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <objbase.h>
#include <oleauto.h>

namespace Platform::Windows {

/// Owns the content of a VARIANT.
class UniqueVariant
{
public:
    UniqueVariant() { VariantInit(&m_value); }
    ~UniqueVariant() { VariantClear(&m_value); }
    UniqueVariant(const UniqueVariant &) = delete;
    UniqueVariant &operator=(const UniqueVariant &) = delete;

    [[nodiscard]] const VARIANT &value() const { return m_value; }
    [[nodiscard]] VARIANT *get() { return &m_value; }
    /// Where a function puts its answer; a former one is cleared.
    [[nodiscard]] VARIANT *out()
    {
        VariantClear(&m_value);
        return &m_value;
    }

private:
    VARIANT m_value;
};

} // namespace Platform::Windows
