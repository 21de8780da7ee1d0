// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Reads bytes that somebody made up. Ends the process where the reader breaks its contract. Each
/// program has one; libFuzzer calls it, or replay.cpp.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace TestSupport {

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

/// Ends the process unless it holds, in optimized builds too.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace TestSupport
