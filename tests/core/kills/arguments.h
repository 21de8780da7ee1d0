// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace TestSupport {

/// The options of a program: pairs of a name and a value.
class Arguments
{
public:
    Arguments(int count, char *values[])
        : m_count(count)
        , m_values(values)
    {
    }

    [[nodiscard]] const char *text(std::string_view option, const char *fallback) const;
    [[nodiscard]] int number(std::string_view option, int fallback) const;

private:
    const int m_count;
    char *const *const m_values;
};

} // namespace TestSupport
