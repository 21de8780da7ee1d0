// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/kills/arguments.h"

#include <cstdlib>

namespace TestSupport {

const char *Arguments::text(std::string_view option, const char *fallback) const
{
    for (int i = 1; i + 1 < m_count; i += 2) {
        if (m_values[i] == option)
            return m_values[i + 1];
    }
    return fallback;
}

int Arguments::number(std::string_view option, int fallback) const
{
    const char *const found = text(option, nullptr);
    return found ? std::atoi(found) : fallback;
}

} // namespace TestSupport
