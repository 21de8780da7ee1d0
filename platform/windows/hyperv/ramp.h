// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>

namespace Platform::Windows {

/// The pauses between looks at something that takes its time: short at first, for most of what
/// Hyper-V does is done at once, then longer.
class Ramp
{
public:
    [[nodiscard]] std::chrono::milliseconds pause() const { return m_pause; }
    void advance() { m_pause = std::min(2 * m_pause, std::chrono::milliseconds(300)); }

private:
    std::chrono::milliseconds m_pause{20};
};

/// So often in a row a look at something that was changed may fail before the outcome is unknown.
inline constexpr int MostFailedLooks = 3;

} // namespace Platform::Windows
